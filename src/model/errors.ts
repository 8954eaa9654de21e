/** Errors that are the user's to mend: one sentence, and what to do. Everything else is a fault of ours. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param message what is wrong, in one sentence
   * @param help what to do: which permission, which key, which line
   */
  constructor(
    message: string,
    readonly help: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
