/** Why there is no kit, and what to do about it. */
export class PublishError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
