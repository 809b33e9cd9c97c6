import type { FormClass } from './legal-form-table.js';

/** The classes that names of one company may bear beside each other: loose English renderings, a general word for a special one. */
const LOOSE: Readonly<Partial<Record<FormClass, readonly FormClass[]>>> = {
  limited: ['private-limited', 'limited-liability', 'shares', 'public-shares', 'stock-company', 'limited-company'],
  'private-limited': ['limited-liability', 'limited-company', 'stock-company'],
  'limited-liability': ['limited-company'],
  shares: ['public-shares', 'closed-shares', 'stock-company', 'limited-company'],
  'public-shares': ['stock-company'],
  'closed-shares': ['stock-company'],
  'stock-company': ['limited-company', 'corporation'],
  'limited-company': ['corporation'],
  partnership: ['limited-partnership', 'limited-liability-partnership'],
};

/** Words that say that there is a company, but not of what kind; a branch is its company. */
const GENERIC: ReadonlySet<string> = new Set<FormClass>(['generic-company', 'branch']);

/** What `Company` does not stand for. */
const NO_COMPANY: ReadonlySet<string> = new Set<FormClass>(['foundation', 'association', 'nonprofit', 'public-institution', 'sole']);

const SHARES: ReadonlySet<string> = new Set<FormClass>(['shares', 'public-shares', 'closed-shares', 'stock-company']);

/**
 * Whether two lists of form classes could belong to one company: one of them is silent, they share a class, or they have classes that
 * are used for one another. `Inc.` against `Co., Ltd.` could not, nor GmbH against AG, nor a joint stock company against an LLC.
 * Symmetric and reflexive, not transitive.
 */
export function formsAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [ours, theirs] = [special(a), special(b)];
  if (ours.length === 0) return theirs.every((form) => !NO_COMPANY.has(form));
  if (theirs.length === 0) return ours.every((form) => !NO_COMPANY.has(form));
  return ours.some((one) => theirs.some((other) => one === other || isLoose(one, other) || isLoose(other, one)));
}

/** Whether forms say only that there is a company, not of what kind; so do none. */
export function isGenericForm(forms: readonly string[]): boolean {
  return special(forms).length === 0;
}

/** `Joint Stock Co., Ltd.` is a joint stock company: the special word decides. */
function special(forms: readonly string[]): readonly string[] {
  const named = forms.filter((form) => !GENERIC.has(form));
  return named.some((form) => SHARES.has(form)) ? named.filter((form) => form !== 'limited') : named;
}

function isLoose(one: string, other: string): boolean {
  const loose: readonly string[] | undefined = Object.hasOwn(LOOSE, one) ? LOOSE[one as FormClass] : undefined;
  return loose?.includes(other) ?? false;
}
