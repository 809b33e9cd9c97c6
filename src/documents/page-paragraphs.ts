import type { PageParagraph } from './boilerplate.js';
import { textParagraphs } from './text-paragraphs.js';

/** As much of a document's nodes as is asked for: this room has no DOM types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly className?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const [ELEMENT, TEXT] = [1, 3];
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LISTED: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dd', 'dt']);
/** A line break within a sentence is a matter of layout; after one it parts paragraphs. */
const GOES_ON = /[\p{L}\p{N},;(–—-]\s*$/u;
const BEGINS_LOWER = /^\s*[\p{Ll}(]/u;

/** The paragraphs of a tree of elements: blocks, headings, items of lists and cells of tables, each on its own. */
export function pageParagraphs(root: PageNode): readonly PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  let [text, linkedLength, broken] = ['', 0, false];
  let listed = 0;
  const end = (): void => {
    const whole = text.replace(/\s+/g, ' ').trim();
    // Marks before and after a link are not words beside it.
    if (whole !== '') paragraphs.push({ text: whole, linked: linkedLength > 0 && linkedLength >= whole.length - 3, listed: listed > 0 });
    [text, linkedLength, broken] = ['', 0, false];
  };
  const visit = (node: PageNode, linked: boolean): void => {
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? '';
      if (value.trim() === '') {
        text += value;
        return;
      }
      if (broken) {
        if (GOES_ON.test(text) && BEGINS_LOWER.test(value)) text += ' ';
        else end();
        broken = false;
      }
      text += value;
      if (linked) linkedLength += value.replace(/\s+/g, ' ').trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      broken = true;
      return;
    }
    const isBlock = BLOCKS.has(name);
    const isListed = LISTED.has(name) || node.className === 'listed';
    if (isBlock) end();
    if (isListed) listed += 1;
    if (name === 'pre')
      for (const each of textParagraphs(node.textContent ?? '')) paragraphs.push({ text: each, linked: false, listed: false });
    else for (const child of node.childNodes) visit(child, linked || name === 'a');
    if (isBlock) end();
    if (isListed) listed -= 1;
  };
  visit(root, false);
  end();
  return paragraphs;
}
