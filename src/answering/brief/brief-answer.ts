import { type Clocks, type Day, history, ledgerOf, type Role, standings } from '../../register/index.js';
import { type AboutEntity, ask, type Named, type Near } from '../asked-entity.js';
import { dayNotes } from '../day-notes.js';
import { NOT_ADVICE } from '../effects-answer.js';
import type { OpenRegister } from '../open-register.js';
import { MAIN_LIST } from '../standing-answer.js';
import { alikeTo } from './alike.js';
import type { Brief } from './brief.js';
import { briefCases } from './brief-cases.js';
import { briefClaims } from './brief-claims.js';
import { briefCommands } from './brief-commands.js';
import { briefDoubts } from './brief-doubts.js';
import { briefParty } from './brief-party.js';
import { briefRoles } from './brief-roles.js';
import { briefStandings, shortWords } from './brief-standings.js';
import { briefTimeline } from './brief-timeline.js';
import { citing } from './citing.js';
import { reachNotes } from './reach-notes.js';

/** What a brief is asked for. `all`: everything, on as many pages as it takes. `today` is the day it is asked on, for the notes. */
export interface BriefAsked {
  readonly clocks: Clocks;
  readonly roles: readonly Role[];
  readonly today: Day;
  /** What the brief says it was made by. */
  readonly engine: string;
  readonly all?: boolean;
}

interface At {
  readonly on: Day;
  readonly known: Day;
}

/** A memo, or whom the query may mean where that is not one entity. */
export type BriefAnswer =
  | ({ readonly entity: Named; readonly brief: Brief } & At)
  | Extract<AboutEntity<{ readonly brief: null } & At>, { readonly entity: null }>;

/** A memo on an entity at two clocks, about one page long. */
export function briefAnswer(opened: OpenRegister, query: string, asked: BriefAsked): BriefAnswer {
  const { on, known } = asked.clocks;
  const meant = ask(opened, query);
  if (meant.kind === 'none') return { entity: null, on, known, brief: null, nearest: meant.nearest };
  if (meant.kind === 'several') return { entity: null, on, known, brief: null, candidates: meant.candidates };
  return { entity: meant.entity, on, known, brief: briefOf(opened, meant.entity.id, asked, alikeTo(opened, meant.entity.id)) };
}

/** The memo on an entity by its id; `alike` are those it may be confused with. */
export function briefOf({ snapshot }: Pick<OpenRegister, 'snapshot'>, id: string, asked: BriefAsked, alike: readonly Near[]): Brief {
  const { register, meta, digest } = snapshot;
  const { clocks, roles, today, engine, all = false } = asked;
  const ledger = ledgerOf(register);
  const scale = all ? Number.POSITIVE_INFINITY : 1;
  const commands = briefCommands(id, clocks, roles);
  const cite = citing(ledger);
  const found = standings(register, id, clocks, ledger.list.has(MAIN_LIST) ? [MAIN_LIST] : []);
  const happenings = history(register, id, clocks);
  // In the order of the page, so that the numbers of sources are.
  const party = briefParty(register, id, clocks, cite, commands.brief, scale);
  const told = briefStandings(register, id, clocks, found, cite, commands.brief, scale);
  const claims = briefClaims(ledger, happenings, cite, commands.history, scale);
  const cases = briefCases(ledger, happenings, found, cite, commands.history, scale);
  const effects = briefRoles(register, id, roles, clocks, cite, commands.effects, scale);
  const parts = { party, standings: told, claims, cases, roles: effects };
  return {
    short: shortWords(ledger, found),
    ...parts,
    timeline: briefTimeline(register, id, clocks, happenings, found),
    doubts: briefDoubts(register, id, clocks, { ...parts, happenings, alike, found }, commands.brief, scale),
    sources: cite.sources(),
    notes: [...dayNotes(register, clocks, today, []), ...reachNotes(register, clocks, today)],
    note: NOT_ADVICE,
    command: commands.brief,
    made: { snapshot: digest, built: meta.built, engine },
  };
}
