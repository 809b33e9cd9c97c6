/** What this browser remembers of how the workbench is looked at: no fact, no name, no key. */
export type KeptName = 'language' | 'theme' | 'role';

/** `null` where nothing is kept, or the browser keeps nothing. */
export function kept(name: KeptName): string | null {
  try {
    return localStorage.getItem(`watchbill.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: KeptName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`watchbill.${name}`);
    else localStorage.setItem(`watchbill.${name}`, value);
  } catch {
    // It then holds for as long as the page is open.
  }
}
