import type { PageParagraph } from './boilerplate.js';
import { BLOCKS, LISTED, restored } from './clean-page.js';
import { paragraphWriter } from './paragraph-writer.js';

/** As much of a document's nodes as is asked for: this room has no DOM types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly className?: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export const [ELEMENT, TEXT] = [1, 3];

/** The paragraphs of a tree of elements: blocks, headings, items of lists and cells of tables, each on its own. */
export function pageParagraphs(root: PageNode): readonly PageParagraph[] {
  const writer = paragraphWriter();
  let listed = 0;
  const visit = (node: PageNode, linked: boolean): void => {
    if (node.nodeType === TEXT) writer.text(restored(node.nodeValue ?? ''), linked);
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      writer.lineBreak();
      return;
    }
    if (name === 'pre') {
      writer.preformatted(restored(node.textContent ?? ''));
      return;
    }
    if (BLOCKS.has(name)) writer.end(listed > 0);
    if (LISTED.has(name)) listed += 1;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child, linked || name === 'a');
    if (BLOCKS.has(name)) writer.end(listed > 0);
    if (LISTED.has(name)) listed -= 1;
  };
  visit(root, false);
  writer.end(false);
  return writer.paragraphs;
}
