/** Says that a chunk which a person's deed needs did not come, though it was asked for again and again. */
export const sayMissing = (error: unknown): void =>
  console.error(`campaign-widgets: ${error}. Upload all of the chunks folder.`);
