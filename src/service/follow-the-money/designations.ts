import { type Clocks, type Entity, type Listing, ledgerOf, type Register, type Standing, standing, stays } from '../../register/index.js';
import { datasetOf } from './datasets.js';
import { type FtmEntity, propertiesOf, timeOf } from './ftm-entity.js';
import { programOf } from './party.js';

/**
 * One `Sanction` for each stay of an entity on a list, as the clocks show it: begun by an edition or act in force, never by a draft or
 * a proposal. A stay that ended has its `endDate`; one that a court bars from being given effect to is one still (`status`).
 */
export function designationsOf(register: Register, { id, label }: Entity, clocks: Clocks, lists: readonly string[]): readonly FtmEntity[] {
  const ledger = ledgerOf(register);
  return [...stays(register, id, clocks)].flatMap(([listId, listings]) => {
    const list = ledger.list.get(listId);
    if (list === undefined || !lists.includes(listId)) return [];
    const now = standing(register, id, listId, clocks);
    return listings
      .map((listing): FtmEntity => {
        const { since, until, acts } = listing;
        const [first, last] = [acts[0], acts.at(-1)];
        const published = first === undefined ? since : (ledger.edition.get(first.by)?.published ?? since);
        const urls = acts.flatMap(({ by, sources }) => [
          ledger.edition.get(by)?.url,
          ...sources.map((source) => ledger.source.get(source)?.url),
        ]);
        const open = until === null;
        return {
          id: `${id}.${listId}.${since}`,
          caption: list.short,
          schema: 'Sanction',
          properties: propertiesOf({
            entity: [id],
            namesMentioned: acts.map(({ entry }) => entry?.name ?? null),
            program: [list.name],
            programId: [programOf(listId)],
            programUrl: [list.url],
            authority: [list.authority],
            country: [list.jurisdiction.length === 2 ? list.jurisdiction.toLowerCase() : null],
            provisions: [list.does],
            startDate: [since],
            listingDate: [published],
            endDate: [until],
            status: [statusWords(open, now)],
            reason: open ? reasons(now) : [removalReason(register, listing, id)],
            summary: [list.doesNot],
            sourceUrl: urls.filter((url) => url?.startsWith('http')),
          }),
          datasets: [datasetOf(listId)],
          referents: [],
          target: false,
          first_seen: timeOf(published),
          last_seen: timeOf(until ?? clocks.known),
          last_change: timeOf(last?.date ?? since),
        };
      })
      .map((made) => ({ ...made, caption: `${made.caption}: ${label}` }));
  });
}

function statusWords(open: boolean, { modifiers }: Standing): string {
  if (!open) return 'ended';
  const told = modifiers.filter((modifier) => modifier !== 'formerly-listed' && modifier !== 'proposed');
  return told.length === 0 ? 'in force' : `in force; ${told.join(', ')}`;
}

function reasons({ grounds }: Standing): readonly string[] {
  return grounds.map(({ ground, cites, through }) =>
    [ground.replaceAll('-', ' '), cites.length === 0 ? '' : `(${cites.join(', ')})`, through === null ? '' : `through ${through}`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function removalReason(register: Register, { acts }: Listing, id: string): string | null {
  const last = acts.at(-1);
  return last === undefined ? null : (ledgerOf(register).removalsIn(last.by).get(id)?.reason ?? null);
}
