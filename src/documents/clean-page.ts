import type { PageParagraph } from './boilerplate.js';
import { type TagAttributes, walkTokens } from './html-tokens.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { paragraphWriter } from './paragraph-writer.js';

/** A page without all that runs, is hidden or leads around, as balanced HTML of a bounded depth. */
export interface CleanPage {
  /** The markup for looking through it for the article; its texts are `restored` when they are read. */
  readonly html: string;
  /** All its paragraphs but those of headers, footers and asides, for pages that are not looked through. */
  readonly flat: readonly PageParagraph[];
  readonly elements: number;
  /** What it costs to look through it: for each character, how many elements it is in. */
  readonly work: number;
  /** How many characters it says are hidden. */
  readonly hidden: number;
  /** The sources of its JSON-LD. */
  readonly linkedData: readonly string[];
}

const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Left out with all that is in them. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'svg math canvas noscript template object audio video picture map select button dialog menu nav figcaption datalist rp rt'.split(' '),
);
/** Left out where a page is taken as it stands: what is around the story. */
const AROUND: ReadonlySet<string> = new Set(['header', 'footer', 'aside', 'head']);
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
export const LISTED: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt']);
/** What a new element closes where it is the innermost one (HTML Standard, 13.1.2.4). */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  li: ['p', 'li'],
  dd: ['p', 'dd', 'dt'],
  dt: ['p', 'dd', 'dt'],
  td: ['p', 'td', 'th'],
  th: ['p', 'td', 'th'],
  tr: ['p', 'td', 'th', 'tr'],
  tbody: ['p', 'td', 'th', 'tr', 'thead', 'tbody'],
  option: ['option'],
};
const CLOSES_P = new Set(
  [...BLOCKS].filter((name) => !['br', 'html', 'body', 'option', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot'].includes(name)),
);
const KEPT_ATTRIBUTES = 'class id role rel href itemprop datetime content name property lang dir http-equiv'.split(' ');
const KEPT: Readonly<Record<string, string>> = { '<': '\ue0f0', '>': '\ue0f1', '&': '\ue0f2', '\u00a0': ' ' };
const LONGEST_VALUE = 4000;
const NEVER_HIDDEN: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'meta', 'link']);

/**
 * @param expand expands the entities of a source
 * @param hides whether what the page says is hidden is left out
 */
export function cleanPage(source: string, expand: (source: string) => string, hides = true): CleanPage {
  const [html, open, linkedData]: [string[], string[], string[]] = [[], [], []];
  const flat = paragraphWriter();
  /** The names of the elements that are left out with this one, the outermost first. */
  let hidden: string[] = [];
  let [hidesText, hiddenLength] = [false, 0];
  let [elements, work, around, links, listed, deeper] = [0, 0, 0, 0, 0, 0];
  let preformatted: { text: string; depth: number } | null = null;
  const part = (name: string): void => {
    if (around > 0 || preformatted !== null) return;
    if (name === 'br') flat.lineBreak();
    else if (BLOCKS.has(name)) flat.end(listed > 0);
  };
  const close = (): void => {
    const name = open.pop() ?? '';
    html.push(`</${name}>`);
    if (AROUND.has(name)) around -= 1;
    if (name === 'a') links -= 1;
    if (preformatted !== null && open.length < preformatted.depth) {
      if (around === 0) flat.preformatted(preformatted.text);
      preformatted = null;
    }
    part(name);
    if (LISTED.has(name)) listed -= 1;
  };
  const opened = (name: string, attributes: TagAttributes): void => {
    if (hidden.length > 0) {
      if (!VOID.has(name) && name === hidden[0]) hidden.push(name);
      return;
    }
    hidesText = !LEFT_OUT.has(name) && hides && isHidden(name, attributes);
    if (hidesText || LEFT_OUT.has(name)) {
      if (!VOID.has(name)) hidden = [name];
      return;
    }
    while (CLOSES[name]?.includes(open.at(-1) ?? '') || (CLOSES_P.has(name) && open.at(-1) === 'p')) close();
    elements += 1;
    part(name);
    if (VOID.has(name)) html.push(`<${name}${attributesOf(attributes)}>`);
    else if (open.length >= DOCUMENT_LIMITS.depth) {
      deeper += 1;
      if (BLOCKS.has(name)) html.push('<br>');
    } else {
      open.push(name);
      html.push(`<${name}${attributesOf(attributes)}>`);
      if (AROUND.has(name)) around += 1;
      if (LISTED.has(name)) listed += 1;
      if (name === 'a') links += 1;
      if (name === 'pre') preformatted ??= { text: '', depth: open.length };
    }
  };
  const closed = (name: string): void => {
    if (hidden.length > 0) {
      if (name === hidden[0]) hidden.pop();
      return;
    }
    if (name === 'br') opened('br', new Map());
    const at = open.lastIndexOf(name);
    if (deeper > 0) deeper -= 1;
    else if (at >= 0) while (open.length > at) close();
  };
  const text = (piece: string): void => {
    if (hidden.length > 0 && hidesText) hiddenLength += piece.trim().length;
    if (hidden.length > 0) return;
    const plain = expand(piece);
    work += plain.length * (open.length + 1);
    html.push(kept(plain));
    if (preformatted !== null) preformatted.text += plain;
    else if (around === 0) flat.text(plain, links > 0);
  };
  const raw = (name: string, attributes: TagAttributes, piece: string): void => {
    if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')) linkedData.push(piece);
    if (name === 'title' && hidden.length === 0) html.push(`<title>${kept(expand(piece.slice(0, LONGEST_VALUE)))}</title>`);
  };
  walkTokens(source, { opened, closed, text, raw });
  while (open.length > 0) close();
  flat.end(false);
  return { html: html.join(''), flat: flat.paragraphs, elements, work, hidden: hiddenLength, linkedData };
}

/**
 * A parser makes a node of each entity, and some pages have a million of them: the characters that are entities in a source that is
 * written by it go through it as private ones.
 */
function kept(text: string): string {
  return text.replace(/[<>&\u00a0\ue0f0-\ue0f2]/g, (character) => KEPT[character] ?? '');
}

export function restored(text: string): string {
  return text.replaceAll('\ue0f0', '<').replaceAll('\ue0f1', '>').replaceAll('\ue0f2', '&');
}

function attributesOf(attributes: TagAttributes): string {
  let text = '';
  for (const name of KEPT_ATTRIBUTES) {
    const value = attributes.get(name);
    if (value !== undefined && value.length <= LONGEST_VALUE)
      text += ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
  }
  return text;
}

/** Whether a reader does not see it. */
function isHidden(name: string, attributes: TagAttributes): boolean {
  if (NEVER_HIDDEN.has(name)) return false;
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
  );
}
