/** What was asked cannot be meant: a day that is none, a list that is not held. `field` is the option or parameter it was asked in. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly';

  constructor(
    readonly field: string,
    readonly got: string,
    readonly expected: string,
  ) {
    super(`${field}: got ${got}, expected ${expected}`);
  }
}
