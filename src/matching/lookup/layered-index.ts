import { fromUtf8 } from '../../register/index.js';
import { MATCH_INDEX, type MatchIndex, openIndex } from './match-index.js';

/** The section of a snapshot that holds the index of the entities that changed since its main index was built. */
export const MATCH_OVERLAY = 'match-overlay';

/** The section that holds the ids of those entities, as JSON: what the main indices say of them is not so any more. */
export const CHANGED = 'changed';

/** An index and the numbers of those of its entities that another layer holds anew: they are not found here. */
export interface Layer {
  readonly index: MatchIndex;
  readonly shadowed: ReadonlySet<number>;
}

/** Indices that are searched as if they were one. Building one anew takes seconds; a layer of what changed takes milliseconds. */
export interface LayeredIndex {
  readonly layers: readonly Layer[];
}

/** What can be searched. */
export type Searchable = MatchIndex | LayeredIndex;

const NONE: ReadonlySet<number> = new Set();

/** The layers of what can be searched; a single index is one. */
export function layersOf(index: Searchable): readonly Layer[] {
  return 'layers' in index ? index.layers : [{ index, shadowed: NONE }];
}

/** A main index below an index of what changed; `changed` are ids, also of entities that are in neither any more. */
export function layered(main: MatchIndex, overlay: MatchIndex, changed: Iterable<string>): LayeredIndex {
  const ids = new Set(changed);
  const shadowed = new Set<number>();
  for (let entity = 0; entity < main.entities; entity += 1) if (ids.has(main.entityId(entity))) shadowed.add(entity);
  return {
    layers: [
      { index: main, shadowed },
      { index: overlay, shadowed: NONE },
    ],
  };
}

/** The index of a snapshot, with its overlay where it has one; `null` where it has no index. */
export function openSearchable(section: (name: string) => Uint8Array | null): Searchable | null {
  const [packed, overlay, changed] = [section(MATCH_INDEX), section(MATCH_OVERLAY), section(CHANGED)];
  if (packed === null) return null;
  const main = openIndex(packed);
  if (overlay === null || changed === null) return main;
  return layered(main, openIndex(overlay), changedIn(changed));
}

/** The ids in the section of what changed. */
export function changedIn(section: Uint8Array): readonly string[] {
  return JSON.parse(fromUtf8(section)) as readonly string[];
}
