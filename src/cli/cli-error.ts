/** Something that a command cannot do, and what to do about it. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
