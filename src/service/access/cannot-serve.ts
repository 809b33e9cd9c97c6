/** What whoever sets the service up must mend before it can be served, in one line: what was got and what was expected. Never a secret. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
