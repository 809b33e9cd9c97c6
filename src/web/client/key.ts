const NAME = 'watchbill.key';

/** The key of this tab; gone with it. `null` where none was given. */
export function keyKept(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

export function keepKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, key);
  } catch {
    // Without a place to keep it the key holds for this page alone.
  }
}
