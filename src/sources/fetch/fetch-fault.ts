/**
 * Why a fetch came to nothing: what was got, what was expected, as one line can say them. `passing`: another try may end better, after
 * `wait` milliseconds where the publisher said how long.
 */
export class FetchFault extends Error {
  readonly passing: boolean;
  readonly wait: number | undefined;

  constructor(
    readonly got: string,
    readonly expected: string,
    { passing = false, wait }: { readonly passing?: boolean; readonly wait?: number | undefined } = {},
  ) {
    super(`got ${got}, expected ${expected}`);
    this.passing = passing;
    this.wait = wait;
  }
}

/** An address without what may be secret in it (user, query, fragment), 200 characters at most. */
export function shownAddress({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`.slice(0, 200);
}
