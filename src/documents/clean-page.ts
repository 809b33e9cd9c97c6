import { type TagAttributes, walkTokens } from './html-tokens.js';
import { DOCUMENT_LIMITS } from './limits.js';

/** A page without all that runs, is hidden or leads around, as balanced HTML of a bounded depth. */
export interface CleanPage {
  /** The markup for looking through it for the article. */
  readonly html: string;
  /** The same as a row of paragraphs without any nesting, for pages that are not looked through; `pre` stays, and what is a link. */
  readonly flat: string;
  readonly elements: number;
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
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LISTED: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt']);
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
const LONGEST_VALUE = 4000;
const NEVER_HIDDEN: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'meta', 'link']);

export function cleanPage(source: string): CleanPage {
  const [html, flat, open, linkedData]: [string[], string[], string[], string[]] = [[], [], [], []];
  /** The names of the elements that are left out with this one, the outermost first. */
  let hidden: string[] = [];
  let around = 0;
  let [elements, links, listed, preformatted, deeper] = [0, 0, 0, 0, 0];
  const parted = (): void => {
    if (preformatted > 0) flat.push('\n');
    else flat.push(listed > 0 ? '</p><p class="listed">' : '</p><p>');
    if (links > 0 && preformatted === 0) flat.push('<a>');
  };
  const close = (name: string): void => {
    html.push(`</${name}>`);
    if (AROUND.has(name)) around -= 1;
    if (LISTED.has(name)) listed -= 1;
    if (name === 'a') {
      links -= 1;
      if (links === 0 && around === 0 && preformatted === 0) flat.push('</a>');
    }
    if (name === 'pre') {
      preformatted -= 1;
      if (preformatted === 0) flat.push('</pre><p>');
    } else if (BLOCKS.has(name) && around === 0) parted();
  };
  const opened = (name: string, attributes: TagAttributes): void => {
    if (hidden.length > 0) {
      if (!VOID.has(name) && name === hidden[0]) hidden.push(name);
      return;
    }
    if (LEFT_OUT.has(name) || isHidden(name, attributes)) {
      if (!VOID.has(name)) hidden = [name];
      return;
    }
    while (CLOSES[name]?.includes(open.at(-1) ?? '') || (CLOSES_P.has(name) && open.at(-1) === 'p')) close(open.pop() ?? '');
    elements += 1;
    if (VOID.has(name)) {
      html.push(`<${name}${attributesOf(attributes)}>`);
      if (BLOCKS.has(name) && around === 0) parted();
      return;
    }
    if (open.length >= DOCUMENT_LIMITS.depth) {
      deeper += 1;
      if (BLOCKS.has(name)) html.push('<br>');
      if (BLOCKS.has(name) && around === 0) parted();
      return;
    }
    open.push(name);
    html.push(`<${name}${attributesOf(attributes)}>`);
    if (AROUND.has(name)) around += 1;
    if (LISTED.has(name)) listed += 1;
    if (name === 'pre') {
      if (preformatted === 0) flat.push('</p><pre>');
      preformatted += 1;
    } else if (BLOCKS.has(name) && around === 0) parted();
    if (name === 'a') {
      if (links === 0 && around === 0 && preformatted === 0) flat.push('<a>');
      links += 1;
    }
  };
  walkTokens(source, {
    opened,
    closed: (name) => {
      if (hidden.length > 0) {
        if (name === hidden[0]) hidden.pop();
        return;
      }
      if (name === 'br') opened('br', new Map());
      const at = open.lastIndexOf(name);
      if (deeper > 0) deeper -= 1;
      else if (at >= 0) while (open.length > at) close(open.pop() ?? '');
    },
    text: (text) => {
      if (hidden.length > 0) return;
      const safe = text.replaceAll('<', '&lt;');
      html.push(safe);
      if (around === 0) flat.push(safe);
    },
    raw: (name, attributes, text) => {
      if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')) linkedData.push(text);
      if (name === 'title' && hidden.length === 0) html.push(`<title>${text.replaceAll('<', '&lt;')}</title>`);
    },
  });
  while (open.length > 0) close(open.pop() ?? '');
  return { html: html.join(''), flat: `<p>${flat.join('')}</p>`, elements, linkedData };
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

/** Whether a reader does not see it. Pages hide their whole story until a script has run: that is not believed. */
function isHidden(name: string, attributes: TagAttributes): boolean {
  if (NEVER_HIDDEN.has(name)) return false;
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
  );
}
