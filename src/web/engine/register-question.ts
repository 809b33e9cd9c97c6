import { type ListAnswer, listsAnswer, type OpenRegister } from '../../answering/index.js';
import type { Clocks, Day } from '../../register/index.js';

export interface RegisterAsked {
  readonly clocks: Clocks;
}

export interface RegisterTold {
  readonly digest: string;
  readonly built: string;
  readonly facts: number;
  readonly entities: number;
  readonly lists: readonly (ListAnswer & { readonly proposed: number })[];
  readonly sectors: readonly { readonly id: string; readonly label: string; readonly zh: string }[];
  /** The first and the last day on which anything of the register happened. */
  readonly span: { readonly from: Day; readonly to: Day };
}

/** What the register is, and the lists it knows with who stands on them on a day. */
export function registerTold({ snapshot }: OpenRegister, { clocks }: RegisterAsked): RegisterTold {
  const { register, digest, meta } = snapshot;
  const days = register.editions.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  const lists = listsAnswer(register, clocks.on, clocks.known).map((list) => ({
    ...list,
    // How many letters and acts asked for a listing on it.
    proposed: register.events.filter((event) => event.type === 'proposal' && event.list === list.id).length,
  }));
  return {
    digest,
    built: meta.built,
    facts: meta.facts,
    entities: register.entities.length,
    lists,
    sectors: register.sectors,
    span: { from: first ?? clocks.on, to: last ?? clocks.on },
  };
}
