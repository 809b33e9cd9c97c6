import type { Day } from '../register/index.js';
import type { Mark, ProposedEvent, Telling } from '../store/index.js';
import { type Said, together } from './said.js';
import { datesNear, marksOf } from './story.js';

/** A telling that is new, and when its document was published. */
export interface NewTelling extends Telling {
  readonly published: Day | null;
}

/** What is held that new tellings may be of. */
export interface HeldStories {
  /** Proposed events by their ids: all that bear a mark or are about an event that is named. */
  readonly proposed: ReadonlyMap<string, ProposedEvent>;
  readonly marks: readonly (Mark & { readonly proposed: string })[];
  /** Event or edition of the register to the proposed event that is `known` as it. */
  readonly known: ReadonlyMap<string, string>;
}

/** Tellings of one event that begin a proposed event. `known`: the event of the register that says the same. */
export interface NewStory extends Said {
  readonly known: string | null;
  readonly told: readonly Telling[];
  readonly marks: readonly Mark[];
}

/** Tellings of an event that is held, which says so much then; and proposed events that turn out to be the same. */
export interface LongerStory extends Said {
  readonly id: string;
  readonly joined: readonly string[];
  readonly told: readonly Telling[];
  readonly marks: readonly Mark[];
}

export interface Stories {
  readonly added: readonly NewStory[];
  readonly extended: readonly LongerStory[];
}

/**
 * Which tellings are of one event: those that share a mark with dates that go together, directly or through others. In what order
 * documents come makes no difference to which tellings stand together. What the register knows already stands by itself. Takes time in
 * proportion to the marks.
 */
export function grouped(tellings: readonly NewTelling[], held: HeldStories): Stories {
  const groups = new Groups();
  const at = new Map<string, string>();
  for (const { key, date, proposed } of held.marks) {
    groups.add(`held ${proposed}`);
    link(at, `${date} ${key}`, `held ${proposed}`, groups);
  }
  const marked = tellings.map((telling, index) => ({ node: `told ${index}`, telling, marks: marksOf(telling.event, telling.published) }));
  const fresh = marked.filter(({ telling }) => telling.event.known === null);
  for (const { node, marks } of fresh) {
    groups.add(node);
    for (const { key, date } of marks) link(at, `${date} ${key}`, node, groups);
  }
  // Only the new ones look around: what is held was compared when it came, and what is linked by a new one is linked here.
  for (const { node, marks } of fresh) {
    for (const mark of marks) {
      for (const date of datesNear(mark)) {
        const near = at.get(`${date} ${mark.key}`);
        if (near !== undefined) groups.link(node, near);
      }
    }
  }
  const members = new Map<string, Marked[]>();
  for (const each of fresh) grouping(members, groups.rootOf(each.node), each);
  const heldIn = new Map<string, string[]>();
  for (const id of new Set(held.marks.map(({ proposed }) => proposed))) grouping(heldIn, groups.rootOf(`held ${id}`), id);
  const [added, extended]: [NewStory[], LongerStory[]] = [[], []];
  for (const [root, told] of members) {
    const target = targetOf(heldIn.get(root) ?? [], held.proposed);
    if (target === null) added.push({ ...storyOf(told), known: null });
    else extended.push(longer(target.into, target.joined, told));
  }
  for (const [event, told] of knownOf(marked)) {
    const into = held.proposed.get(held.known.get(event) ?? '');
    if (into === undefined) added.push({ ...storyOf(told), marks: [], known: event });
    else extended.push({ ...longer(into, [], told), marks: [] });
  }
  return { added, extended };
}

interface Marked {
  readonly telling: NewTelling;
  readonly marks: readonly Mark[];
}

/** Marks of one key and date are of one story. */
function link(at: Map<string, string>, mark: string, node: string, groups: Groups): void {
  const other = at.get(mark);
  if (other === undefined) at.set(mark, node);
  else groups.link(node, other);
}

function grouping<T>(into: Map<string, T[]>, key: string, value: T): void {
  const those = into.get(key);
  if (those === undefined) into.set(key, [value]);
  else those.push(value);
}

/**
 * Where new tellings go of the proposed events they are of: to one that a person accepted, for then it is known; else to one that waits,
 * with which others that wait are then one; else to one that a person rejected.
 */
function targetOf(
  ids: readonly string[],
  proposed: ReadonlyMap<string, ProposedEvent>,
): { readonly into: ProposedEvent; readonly joined: readonly ProposedEvent[] } | null {
  const those = ids.flatMap((id) => proposed.get(id) ?? []).sort((a, b) => numberOf(a.id) - numberOf(b.id));
  const accepted = those.find(({ state }) => state === 'accepted' || state === 'merged');
  if (accepted !== undefined) return { into: accepted, joined: [] };
  const [first, ...rest] = those.filter(({ state }) => state === 'waiting');
  if (first !== undefined) return { into: first, joined: rest };
  const [other] = those;
  return other === undefined ? null : { into: other, joined: [] };
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

function knownOf(marked: readonly Marked[]): ReadonlyMap<string, Marked[]> {
  const known = new Map<string, Marked[]>();
  for (const each of marked) if (each.telling.event.known !== null) grouping(known, each.telling.event.known, each);
  return known;
}

function storyOf(told: readonly Marked[]): Said & Pick<NewStory, 'told' | 'marks'> {
  const [first, ...rest] = told.map(({ telling }): Said => ({ event: telling.event, document: telling.document }));
  if (first === undefined) throw new RangeError('got a story without a telling, expected one');
  return { ...rest.reduce(together, together(first, first)), ...partsOf(told) };
}

function longer(into: ProposedEvent, joined: readonly ProposedEvent[], told: readonly Marked[]): LongerStory {
  const said = [...joined, storyOf(told)].reduce<Said>(together, into);
  return { id: into.id, joined: joined.map(({ id }) => id), event: said.event, document: said.document, ...partsOf(told) };
}

function partsOf(told: readonly Marked[]): Pick<NewStory, 'told' | 'marks'> {
  const marks = new Map(told.flatMap(({ marks: those }) => those.map((mark) => [`${mark.date} ${mark.key}`, mark] as const)));
  return { told: told.map(({ telling: { document, place, event } }) => ({ document, place, event })), marks: [...marks.values()] };
}

/** Which nodes are linked, directly or through others. */
class Groups {
  readonly #above = new Map<string, string>();

  add(node: string): void {
    if (!this.#above.has(node)) this.#above.set(node, node);
  }

  link(one: string, other: string): void {
    this.#above.set(this.rootOf(one), this.rootOf(other));
  }

  rootOf(node: string): string {
    let root = node;
    for (let above = this.#above.get(root); above !== undefined && above !== root; above = this.#above.get(root)) root = above;
    // The way is made short for the next who asks.
    for (let at = node; at !== root; ) {
      const above = this.#above.get(at) ?? root;
      this.#above.set(at, root);
      at = above;
    }
    return root;
  }
}
