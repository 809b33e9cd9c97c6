/** A part of a text that something is told in; offsets are UTF-16 units, the end is not in it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** A company that is named in a text. */
export interface Linked {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A piece of a text under the same marks. `begins`: the marks that begin with it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly number[];
  readonly begins: readonly number[];
  readonly entity: string | null;
}

/** A paragraph, by where it begins in the text. */
export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** A text in paragraphs, each cut where a mark or a name begins or ends. All pieces together are the text but for the empty lines. */
export function paragraphsOf(text: string, marked: readonly Marked[], linked: readonly Linked[]): readonly Paragraph[] {
  const cuts = [...marked, ...linked].flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const [marks, names] = [byStart(marked), byStart(linked)];
  const found: Paragraph[] = [];
  let cut = 0;
  for (const { 0: words, index: start } of text.matchAll(/[^\n]+/g)) {
    const end = start + words.length;
    const here = marks.filter((each) => each.start < end && each.end > start);
    const named = names.filter((each) => each.start < end && each.end > start);
    while (cut < cuts.length && (cuts[cut] ?? 0) <= start) cut += 1;
    const edges = [start];
    for (let at = cut; at < cuts.length && (cuts[at] ?? end) < end; at += 1) {
      const edge = cuts[at] ?? end;
      if (edge !== edges.at(-1)) edges.push(edge);
    }
    const pieces = edges.map((from, at): Piece => {
      const to = edges[at + 1] ?? end;
      const over = here.filter((each) => each.start <= from && each.end >= to);
      return {
        start: from,
        text: text.slice(from, to),
        marks: [...new Set(over.map(({ number }) => number))],
        begins: [...new Set(over.filter((each) => each.start === from).map(({ number }) => number))],
        entity: named.find((each) => each.start <= from && each.end >= to)?.entity ?? null,
      };
    });
    found.push({ start, pieces });
  }
  return found;
}

function byStart<T extends { readonly start: number }>(those: readonly T[]): readonly T[] {
  return [...those].sort((a, b) => a.start - b.start);
}
