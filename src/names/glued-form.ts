import { type FormClass, GLUED_ENDS, GLUED_STARTS } from './legal-form-table.js';
import { simplify } from './simplified.js';

type Table = Readonly<Partial<Record<FormClass, string>>>;
type Glued = readonly (readonly [text: string, form: FormClass])[];

let ends: ReadonlyMap<string, Glued> | undefined;
let starts: ReadonlyMap<string, Glued> | undefined;

/** The legal form that a Chinese, Japanese or Korean name ends with, and its length in UTF-16 units; null for none, and for a name that is nothing else. */
export function hanFormSuffix(text: string): { readonly length: number; readonly form: FormClass } | null {
  ends ??= byEdge(GLUED_ENDS, (form) => form.at(-1) ?? '');
  for (const [suffix, form] of ends.get(text.at(-1) ?? '') ?? []) {
    if (text.endsWith(suffix)) return text.length > suffix.length ? { length: suffix.length, form } : null;
  }
  return null;
}

/**
 * A Chinese (simplified), Japanese or Korean name without the legal form glued to its end or start: 比亚迪股份有限公司 gives core 比亚迪,
 * form `stock-company`; 株式会社东芝 gives 东芝. 集团 (group) is no form: it stays. The core is empty only where the text is.
 */
export function hanForm(text: string): { readonly core: string; readonly form: FormClass | null } {
  const suffix = hanFormSuffix(text);
  if (suffix !== null) {
    const core = text.slice(0, -suffix.length).trimEnd();
    if (core !== '') return { core: suffix.form === 'branch' ? withoutInnerForm(core) : core, form: suffix.form };
  }
  starts ??= byEdge(GLUED_STARTS, (form) => form.charAt(0));
  for (const [prefix, form] of starts.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(prefix)) continue;
    const core = text.slice(prefix.length).trimStart();
    if (core !== '') return { core, form };
  }
  // Folding takes the brackets off （株）; 株洲 is a city.
  if (text.length > 2 && text.startsWith('株') && !text.startsWith('株洲'))
    return { core: text.slice(1).trimStart(), form: 'stock-company' };
  return { core: text, form: null };
}

/** 华为技术有限公司深圳分公司 is 华为技术 with a place. */
function withoutInnerForm(core: string): string {
  for (const inner of ['股份有限公司', '有限责任公司', '有限公司', '公司']) {
    const at = core.lastIndexOf(inner);
    if (at > 0) return core.slice(0, at) + core.slice(at + inner.length);
  }
  return core;
}

/** The forms by the character at the edge where they are looked for, the longest first. */
function byEdge(table: Table, edge: (form: string) => string): ReadonlyMap<string, Glued> {
  const all = Object.entries(table)
    .flatMap(([form, texts]) => texts.split(' ').map((text): [string, FormClass] => [simplify(text), form as FormClass]))
    .flatMap(([text, form]): [string, FormClass][] =>
      /^\p{L}+$/u.test(text)
        ? [
            [text, form],
            [`(${text})`, form],
            [`（${text}）`, form],
          ]
        : [[text, form]],
    )
    .sort((a, b) => b[0].length - a[0].length);
  const groups = new Map<string, [string, FormClass][]>();
  for (const entry of all) {
    const group = groups.get(edge(entry[0]));
    if (group === undefined) groups.set(edge(entry[0]), [entry]);
    else group.push(entry);
  }
  return groups;
}
