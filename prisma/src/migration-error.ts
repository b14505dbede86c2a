/** A database could not be brought up to date; the message is one sentence a person can act on, and nothing was changed. */
export class MigrationError extends Error {
  override name = "MigrationError";
}
