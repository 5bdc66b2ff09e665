/** False for clicks that ask for a new tab or window. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(button || ctrlKey || metaKey || shiftKey || altKey);
