import { type Confidence, ledgerOf, type Register, type Standing } from '../../register/index.js';

/** A document as an answer cites it. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly confidence: Confidence;
}

/** The documents of some ids, each once, in the order in which they are first named. */
export function citedSources(register: Register, ids: Iterable<string>): readonly CitedSource[] {
  const { source } = ledgerOf(register);
  return [...new Set(ids)].flatMap((id) => {
    const found = source.get(id);
    if (found === undefined) return [];
    const { publisher, title, url, date, confidence } = found;
    return [{ id, publisher, title, url: url ?? null, date: date ?? null, confidence }];
  });
}

/** The ids of the documents that standings rest on: those of the lists' editions and of what raised their modifiers. */
export function sourcesBehind(standings: readonly Standing[]): readonly string[] {
  return standings.flatMap(({ evidence }) => evidence.flatMap(({ source }) => (source === null ? [] : [source])));
}

/** What to say of facts behind standings that no document backs yet. */
export function unsourcedNotes(standings: readonly Standing[]): readonly string[] {
  const without = standings.flatMap(({ evidence }) => evidence.filter(({ source }) => source === null)).length;
  return without === 0 ? [] : [`${without} of the facts that these standings rest on have no source yet (unverified).`];
}

/** The documents as an agent cites them, one a line; cut after so many. */
export function sourceLines(sources: readonly CitedSource[], most = 12): string {
  if (sources.length === 0) return 'Sources: no document is cited.\n';
  const lines = sources
    .slice(0, most)
    .map(
      ({ id, publisher, title, url, date, confidence }) =>
        `- [${id}] ${publisher}: ${title}${date === null ? '' : `, ${date}`}${url === null ? '' : `, ${url}`} (${confidence})`,
    );
  const more = sources.length > most ? `- and ${sources.length - most} more\n` : '';
  return `Sources:\n${lines.join('\n')}\n${more}`;
}
