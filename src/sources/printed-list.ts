import type { NameKind } from '../register/index.js';

/** A printed line taken apart: `name` is what stands before the names in parentheses. */
export interface PrintedNames {
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  /** What the line says after its names. */
  readonly note?: string;
}

type Named = PrintedNames['names'][number];

/** An organisation's further name of a few capitals is an acronym. */
const ACRONYM = /^[A-Z0-9][A-Z0-9&.-]{1,5}$/;
/** In parentheses, but part of the name: a legal form, or where it sits. */
const PART_OF_NAME =
  /^(?:Limited|Ltd\.?|Group|Holdings?|PRC|China|Hong Kong|HK|Macau|BVI|Cayman|Beijing|Shanghai|Shenzhen|Tianjin|Xiamen|USA|US|UK)$/i;
const FORMER =
  /^(?:and )?(?:formerly known as|formerly|previously known as|previously|f\/k\/a|f\.k\.a\.|fka)(?: [\w-]+ (?:names|aliases))?[:,]? +/i;
const ALIAS =
  /^(?:and )?(?:also known as|a\/k\/a|a\.k\.a\.|aka|doing business as|d\/b\/a|dba|(?:including |and |with )*(?:the |its )?(?:[\w-]+ )?alias(?:es)?)(?: [\w-]+ alias(?:es)?)?[:,]? +/i;
/** Whom a line names without their names, outside of parentheses. */
const AND_OTHERS = /,? (?:and|including|as well as) ((?:all |any )?(?:of )?(?:its|their|subsidiaries|affiliates)\b[^()]*)$/;
/** Longer than any printed line, in characters: not taken apart. */
const LONGEST = 4000;
const QUOTES = /^[“"‘'`]+|[”"’'`]+$/g;
/** `\1\` of the Federal Register's text, `[1]` and `*`. */
const FOOTNOTE = /(?: ?\\\d{1,3}\\| ?\[\d{1,3}\]| ?[*†‡]+)$/;

/**
 * Takes a printed line apart: `X (A)`, `X (also known as A; and formerly known as B)`, `X (and two aliases: A; and B)`, and groups
 * after one another. Subsidiaries without a name are a note; an abbreviation within the former name is a former name too.
 */
export function takePrinted(printed: string): PrintedNames {
  if (printed.length > LONGEST) return { name: printed, names: [] };
  let rest = withoutFootnotes(printed.replace(/\s+/g, ' ').trim());
  const words = AND_OTHERS.exec(rest);
  const note = words?.[1];
  if (words !== null) rest = rest.slice(0, words.index);
  const names: Named[] = [];
  let abbreviated = false;
  for (let group = lastGroup(rest); group !== null; group = lastGroup(rest)) {
    const keyed = FORMER.test(group.inside) || ALIAS.test(group.inside);
    if (PART_OF_NAME.test(group.inside) || (abbreviated && !keyed)) break;
    abbreviated ||= !keyed;
    names.unshift(...namesIn(group.inside));
    rest = group.before;
  }
  const distinct = names.filter(({ text }, at) => text !== rest && names.findIndex((other) => other.text === text) === at);
  return { name: rest, names: distinct, ...(note === undefined ? {} : { note }) };
}

function withoutFootnotes(text: string): string {
  const bare = text.replace(FOOTNOTE, '').replace(/([)\]])\.$/, '$1');
  return bare === text ? text : withoutFootnotes(bare);
}

/** The balanced parentheses at the end; a square bracket closes a round one, as it was once printed. */
function lastGroup(text: string): { readonly before: string; readonly inside: string } | null {
  if (!/[)\]]$/.test(text)) return null;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    const character = text.charAt(at);
    if (character === ')' || (character === ']' && depth === 0)) depth++;
    if (character === '(' && --depth === 0) {
      const before = text.slice(0, at).trim();
      return before === '' ? null : { before, inside: text.slice(at + 1, -1).trim() };
    }
  }
  return null;
}

function namesIn(inside: string): readonly Named[] {
  let kind: NameKind = 'alias';
  return inside.split(/; ?|,? and (?=formerly\b|also known\b)/).flatMap((part) => {
    const former = FORMER.exec(part)?.[0];
    const alias = former === undefined ? ALIAS.exec(part)?.[0] : undefined;
    if (former !== undefined) kind = 'former';
    if (alias !== undefined) kind = 'alias';
    const text = part
      .slice((former ?? alias ?? '').length)
      .replace(/^and /, '')
      .trim();
    const nested = lastGroup(text);
    const texts = nested === null || PART_OF_NAME.test(nested.inside) ? [text] : [nested.before, nested.inside];
    return texts.map((each) => named(each.replace(QUOTES, ''), kind)).filter((each) => each.text !== '');
  });
}

function named(text: string, kind: NameKind): Named {
  return { text, kind: kind === 'alias' && ACRONYM.test(text) && text === text.toUpperCase() ? 'acronym' : kind };
}
