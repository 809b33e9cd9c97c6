/**
 * Legal forms as words of a folded name, each with the class it stands for. The classes follow the groups of ISO 20275
 * (GLEIF Entity Legal Forms): shares limited, liability limited, public, partnership, and the two that English uses loosely.
 */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    limited: 'limited',
    ltd: 'limited',
    pty: 'limited',
    company: 'company',
    co: 'company',
    corporation: 'corporation',
    corp: 'corporation',
    incorporated: 'corporation',
    inc: 'corporation',
    llc: 'liability',
    plc: 'public',
    pjsc: 'public',
    jsc: 'public',
    gmbh: 'liability',
    ag: 'public',
    sa: 'public',
    slu: 'liability',
    srl: 'liability',
    bv: 'liability',
    nv: 'public',
    kk: 'public',
    lp: 'partnership',
    llp: 'partnership',
  }),
);

/** Chinese forms, the longest first, as they are glued to the end of a name. */
const HAN_SUFFIXES: readonly (readonly [string, string])[] = [
  ['股份有限责任公司', 'public'],
  ['股份有限公司', 'public'],
  ['有限责任公司', 'limited'],
  ['有限公司', 'limited'],
  ['责任公司', 'limited'],
  ['股份公司', 'public'],
  ['公司', 'company'],
];

/** A folded name split into what distinguishes it and the classes of the legal forms that ended it. */
export interface Formed {
  readonly core: string;
  readonly forms: readonly string[];
}

/**
 * Takes the legal forms off the end of a folded name: `costar group co ltd` gives core `costar group`, forms `company limited`.
 * A name that is nothing but forms keeps them as its core, so that no core is empty.
 */
export function takeForms(folded: string): Formed {
  for (const [suffix, form] of HAN_SUFFIXES) {
    if (folded.length > suffix.length && folded.endsWith(suffix)) {
      return { core: folded.slice(0, -suffix.length).trim(), forms: [form] };
    }
  }
  const words = folded.split(' ');
  const forms: string[] = [];
  while (words.length > 1) {
    const dotted = dottedForm(words);
    if (dotted !== null) {
      forms.unshift(dotted.form);
      words.length -= dotted.letters;
      continue;
    }
    const form = WORDS.get(words.at(-1) ?? '');
    if (form === undefined) break;
    forms.unshift(form);
    words.length -= 1;
  }
  return { core: words.join(' '), forms };
}

/** "S.L.U." and "S.A." fold to single letters: read the last three or two together, where that leaves a name. */
function dottedForm(words: readonly string[]): { readonly form: string; readonly letters: number } | null {
  for (const letters of [3, 2]) {
    const last = words.slice(-letters);
    const form = words.length > letters && last.every((word) => word.length === 1) ? WORDS.get(last.join('')) : undefined;
    if (form !== undefined) return { form, letters };
  }
  return null;
}

/**
 * Whether two lists of forms could belong to one company: one of them is silent, or they share a class, or both are among the
 * forms that English renderings of Chinese names use for one another (company, limited, public). `Inc.` against `Co., Ltd.` is not.
 */
export function formsAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.some((form) => b.includes(form))) return true;
  const loose = new Set(['company', 'limited', 'public', 'liability']);
  return a.some((form) => loose.has(form)) && b.some((form) => loose.has(form));
}
