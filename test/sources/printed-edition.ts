import { readFileSync } from 'node:fs';

/** A line of a bundled edition, with the place of the line under which it is printed. */
export interface PrintedEntry {
  readonly printed: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerly: readonly string[];
  readonly under: number | null;
}

interface Row {
  readonly entity: string;
  readonly printed: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerly?: readonly string[];
  readonly under?: string;
}

/** The lines of a bundled edition of the Section 1260H list in the order of print: a line under another follows it. */
export function bundledEntries(edition: string): readonly PrintedEntry[] {
  const text = readFileSync(new URL(`../../data/entries/us-dod-1260h/${edition}.jsonl`, import.meta.url), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const present = new Set(rows.map(({ entity }) => entity));
  const above = ({ under }: Row): string | undefined => (under !== undefined && present.has(under) ? under : undefined);
  const ordered: Row[] = [];
  const place = (row: Row): void => {
    ordered.push(row);
    for (const other of rows) if (above(other) === row.entity) place(other);
  };
  for (const row of rows) if (above(row) === undefined) place(row);
  return ordered.map((row) => {
    const { printed, name, aliases = [], formerly = [] } = row;
    const under = above(row);
    return { printed, name, aliases, formerly, under: under === undefined ? null : ordered.findIndex(({ entity }) => entity === under) };
  });
}

/** How far each line is indented under others, from 0. */
export function depths(entries: readonly PrintedEntry[]): readonly number[] {
  const depth = (entry: PrintedEntry | undefined): number =>
    entry === undefined || entry.under === null ? 0 : 1 + depth(entries[entry.under]);
  return entries.map((entry) => depth(entry));
}

const TITLE = 'Notice of Availability of Designation of Chinese Military Companies';
const INTRODUCTION =
  'The Deputy Secretary of Defense has determined that the following entities satisfy the requirements to be designated as a Chinese military company operating directly or indirectly in the United States, in accordance with Section 1260H:';
const LAW =
  'Section 1260H of the William M. (Mac) Thornberry National Defense Authorization Act for Fiscal Year 2021 (Pub. L. 116-283) requires the Secretary of Defense to make additions or deletions to the most recent list on an ongoing basis.';

/** The edition as a notice in the XML of the Federal Register, in its layout; the words around the list are made for the tests. */
export function asNoticeXml(entries: readonly PrintedEntry[], total = entries.length): string {
  const asXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const depth = depths(entries);
  const lines = entries.map(({ printed }, at) => `<FP SOURCE="${['FP-1', 'FP1-2', 'FP2-3'][depth[at] ?? 0]}">${asXml(printed)}</FP>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<NOTICE>
<PREAMB>
<PRTPAGE P="35189"/>
<AGENCY TYPE="S">DEPARTMENT OF DEFENSE</AGENCY>
<SUBAGY>Office of the Secretary</SUBAGY>
<SUBJECT>${TITLE}</SUBJECT>
<AGY><HD SOURCE="HED">AGENCY:</HD><P>Office of the Secretary of Defense.</P></AGY>
<ACT><HD SOURCE="HED">ACTION:</HD><P>Notice of Chinese military companies operating in the United States.</P></ACT>
<SUM><HD SOURCE="HED">SUMMARY:</HD><P>The Deputy Secretary of Defense has determined that the entities listed in the <E T="02">SUPPLEMENTARY INFORMATION</E> section of this notice satisfy the requirements. The list holds a total of ${total} entities.</P></SUM>
</PREAMB>
<SUPLINF>
<HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD>
<P>${LAW}</P>
<P>${INTRODUCTION}</P>
${lines.join('\n')}
<SIG>
<DATED>Dated: June 8, 2026.</DATED>
<NAME>A. Person,</NAME>
<TITLE>Alternate OSD Federal Register Liaison Officer, Department of Defense.</TITLE>
</SIG>
</SUPLINF>
<FRDOC>[FR Doc. 2026-11571 Filed 6-9-26; 8:45 am]</FRDOC>
<BILCOD>BILLING CODE 6001-FR-P</BILCOD>
</NOTICE>
`;
}

/** Words in lines of at most `width` characters, the first indented by `first`, the others by `further`. */
export function wrapped(text: string, first: number, further: number, width = 72): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  for (const word of text.split(' ')) {
    const next = line.trim() === '' ? line + word : `${line} ${word}`;
    if (next.length > width && line.trim() !== '') {
      lines.push(line);
      line = ' '.repeat(further) + word;
    } else line = next;
  }
  return [...lines, line];
}

/** The edition as plain text in the layout of govinfo.gov. `step` is how far a line under another is indented, `hang` a wrapped one. */
export function asNoticeText(entries: readonly PrintedEntry[], { step = 4, hang = 2, width = 72, pages = 60 } = {}): string {
  const depth = depths(entries);
  const list = entries.flatMap(({ printed }, at) => wrapped(printed, (depth[at] ?? 0) * step, (depth[at] ?? 0) * step + hang, width));
  const broken = list.flatMap((line, at) => (at > 0 && at % pages === 0 ? ['', `[[Page ${35189 + at / pages}]]`, '', line] : [line]));
  return `[Federal Register Volume 91, Number 110 (Wednesday, June 10, 2026)]
[Notices]
[Pages 35189-35194]
From the Federal Register Online via the Government Publishing Office [www.gpo.gov]
[FR Doc No: 2026-11571]


=======================================================================
-----------------------------------------------------------------------

DEPARTMENT OF DEFENSE

Office of the Secretary


${wrapped(TITLE, 0, 0, 62).join(' \n')}

AGENCY: Office of the Secretary of Defense.

ACTION: Notice of Chinese military companies operating in the United 
States.

-----------------------------------------------------------------------

SUMMARY: The list holds a total of ${entries.length} entities.

SUPPLEMENTARY INFORMATION: ${wrapped(LAW, 27, 0).join('\n').trim()}
${wrapped(INTRODUCTION, 4, 0).join('\n')}

${broken.join('\n')}

    Dated: June 8, 2026.
A. Person,
Alternate OSD Federal Register Liaison Officer, Department of Defense.
[FR Doc. 2026-11571 Filed 6-9-26; 8:45 am]
BILLING CODE 6001-FR-P
`;
}
