/** What the caller got wrong, or what cannot be read: shown in one line on stderr, with exit code 2. */
export class CliError extends Error {
  override readonly name: string = "CliError";
}
