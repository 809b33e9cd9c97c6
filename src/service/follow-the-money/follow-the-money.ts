import type { OpenRegister } from '../../answering/index.js';
import { listsHeld } from '../../answering/index.js';
import { type Clocks, ledgerOf } from '../../register/index.js';
import { BOND_ENDS, bondsOf } from './bonds.js';
import { designationsOf } from './designations.js';
import type { FtmEntity } from './ftm-entity.js';
import { partyOf } from './party.js';

/** Entities by what points back to them: `sanctions`, `ownershipOwner`, `ownershipAsset`, `predecessors`, … */
export type Adjacent = ReadonlyMap<string, readonly FtmEntity[]>;

/** The parties of a register at two clocks, told of some lists, in FollowTheMoney's form; each is made when it is first asked for. */
export interface FollowTheMoney {
  /** A party by its id; `null` where the register has none. */
  readonly party: (id: string) => FtmEntity | null;
  /** What is told beside a party: its stays on lists and its bonds. Empty where there is no such party. */
  readonly adjacent: (id: string) => Adjacent;
}

/** So many views of one register are kept: who asks for every day of ten years pays for it himself. */
const KEPT = 16;
const views = new WeakMap<OpenRegister, Map<string, FollowTheMoney>>();

/** The view of a register; `lists` are those that are told of, all that are held where left out. The same question gets the same view. */
export function followTheMoney(opened: OpenRegister, clocks: Clocks, lists?: readonly string[]): FollowTheMoney {
  const kept = views.get(opened) ?? new Map<string, FollowTheMoney>();
  views.set(opened, kept);
  const key = `${clocks.on} ${clocks.known} ${lists === undefined ? '*' : lists.join(' ')}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const view = viewOf(opened, clocks, lists ?? listsHeld(opened.snapshot.register));
  kept.set(key, view);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return view;
}

function viewOf({ snapshot: { register } }: OpenRegister, clocks: Clocks, lists: readonly string[]): FollowTheMoney {
  const { entity } = ledgerOf(register);
  const parties = new Map<string, FtmEntity>();
  const beside = new Map<string, Adjacent>();
  return {
    party: (id) => {
      const before = parties.get(id);
      if (before !== undefined) return before;
      const found = entity.get(id);
      if (found === undefined) return null;
      const party = partyOf(register, found, clocks, lists);
      parties.set(id, party);
      return party;
    },
    adjacent: (id) => {
      const before = beside.get(id);
      if (before !== undefined) return before;
      const found = entity.get(id);
      if (found === undefined) return new Map();
      const designations = designationsOf(register, found, clocks, lists);
      const adjacent = new Map([
        ...(designations.length === 0 ? [] : [['sanctions', designations] as const]),
        ...bondsOf(register, id, clocks),
      ]);
      beside.set(id, adjacent);
      return adjacent;
    },
  };
}

/** One party in FollowTheMoney's form; `null` where the register has no such entity. */
export function ftmEntity(opened: OpenRegister, id: string, clocks: Clocks, lists?: readonly string[]): FtmEntity | null {
  return followTheMoney(opened, clocks, lists).party(id);
}

/** A party with what is told beside it in its properties, whole; the other ends of its bonds are whole too, itself stays an id. */
export function nestedEntity(view: FollowTheMoney, id: string): FtmEntity | null {
  const party = view.party(id);
  if (party === null) return null;
  const nested = [...view.adjacent(id)].map(([property, links]) => [property, links.map((link) => withEnds(view, link, id))] as const);
  return { ...party, properties: { ...party.properties, ...Object.fromEntries(nested) } };
}

/** A bond with the parties at its ends whole, except `root`. */
export function withEnds(view: FollowTheMoney, link: FtmEntity, root: string): FtmEntity {
  const properties = Object.entries(link.properties).map(([name, values]) => [
    name,
    BOND_ENDS.includes(name)
      ? values.map((value) => (typeof value !== 'string' || value === root ? value : (view.party(value) ?? value)))
      : values,
  ]);
  return { ...link, properties: Object.fromEntries(properties) };
}
