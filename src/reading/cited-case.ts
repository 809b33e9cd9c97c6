import type { CompanySpan } from './company-span.js';

/** Whether an unknown name is only one of a case that is cited: `the test of Harrow Inc. v. Finch Council Inc.` */
export function isCited(text: string, { entity, name, start, end }: CompanySpan): boolean {
  if (entity !== null || (text.slice(end, end + 4) !== ' v. ' && text.slice(Math.max(0, start - 4), start) !== ' v. ')) return false;
  // A caption is in capitals: `JIAXING LUMEN OPTICS CO., LTD. v.`, then Jiaxing Lumen.
  const [first = name] = name.toLowerCase().split(/[ ,.]/u, 1);
  const within = (from: number, to: number): boolean => text.slice(Math.max(0, from), to).toLowerCase().includes(first);
  return !within(start - CITED_WITHIN, start) && !within(end, end + CITED_WITHIN);
}

/** How far around a cited name it is looked for, in characters: so that work stays linear. */
const CITED_WITHIN = 4000;
