import { dayWritten } from './printed-moment.js';
import { registerCitation } from './register-citation.js';
import { type DocumentsRead, type GivenFile, refusedFile, taken } from './taken-document.js';
import { documentOfLines } from './text-document.js';
import { textParagraphs } from './text-paragraphs.js';

/** The opening of a document of the Federal Register as govinfo.gov gives it: plain text, or a page with one `<pre>`. */
export const REGISTER_TEXT = /^\s*(?:<html>[^[]{0,500}<pre>\s*)?\[Federal Register Volume \d+/i;
/** Lines that are of the page, and not of the document. */
const FRAME =
  /^\[(?:Federal Register\b.*|Notices|Rules and Regulations|Proposed Rules|Presidential Documents|Pages? [\d-]+|FR Doc No: .*)\]$/;
const FRAME_LINE = /^\[/;
const ONLINE = /^From the Federal Register Online\b/;

export function readRegisterText(file: GivenFile, source: string): DocumentsRead {
  const text = unwrapped(source)
    .replace(/\n*^\[\[Page \d+\]\]$\n*/gm, '\n')
    .replaceAll('``', '“')
    .replaceAll("''", '”');
  const from = Math.max(0, text.search(/^AGENCY:/m));
  const blocks = text
    .slice(0, from)
    .split(/\n[\s=-]*\n/)
    .flatMap((block) =>
      FRAME_LINE.test(block.trim())
        ? textParagraphs(block)
        : [
            block
              .replace(/[=-]{5,}/g, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ],
    )
    .filter((block) => block !== '');
  const frame = blocks.filter((block) => FRAME.test(block));
  const above = blocks.filter((block) => !block.startsWith('[') && !ONLINE.test(block));
  const title = above.at(-1) ?? null;
  const lines = textParagraphs(text.slice(from), true);
  const heading = frame.join(' ');
  const closing = lines.find((line) => /^\[FR Doc\. .*\]$/.test(line)) ?? heading;
  const read = documentOfLines(lines, file.hints, {
    title,
    published: dayWritten(heading),
    publisher: 'Federal Register',
    ...(above.length < 2 ? {} : { byline: above.slice(0, -1).slice(0, 3).join(', ') }),
  });
  if (read.document.text === '') return refusedFile(file, 'text', 'no paragraph', 'a document of the Federal Register');
  const volume = /\bVolume (\d+)/.exec(heading)?.[1] ?? null;
  const page = /\[Pages? (\d+)/.exec(heading)?.[1] ?? null;
  return {
    ok: true,
    documents: [taken(file, 'register-text', { ...read, citation: registerCitation(volume, page, `${heading} ${closing}`) })],
    skipped: [],
  };
}

function unwrapped(text: string): string {
  if (!/^\s*</.test(text)) return text;
  const from = text.search(/<pre>/i) + '<pre>'.length;
  const until = text.search(/<\/pre>/i);
  const inside = text.slice(from, until < from ? undefined : until).replace(/<\/?[a-z][^<>]{0,500}>/gi, '');
  return inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
