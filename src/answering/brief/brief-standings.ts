import {
  type Clocks,
  type Evidence,
  type Ledger,
  type List,
  ledgerOf,
  type Modifier,
  type Register,
  type Standing,
} from '../../register/index.js';
import type { BriefStanding } from './brief.js';
import { type Citing, lowest } from './citing.js';
import { type FactTold, factBehind } from './facts.js';
import { type Bounded, bounded, clipped, type Statement } from './statement.js';

const MOST = { standings: 6, acts: 2, grounds: 3 } as const;

/** Standings as a brief tells them: on lists where it stands first, then those that say something else of it. */
export function briefStandings(
  register: Register,
  entity: string,
  clocks: Clocks,
  found: readonly Standing[],
  cite: Citing,
  command: string,
  scale: number,
): Bounded<BriefStanding> {
  const ledger = ledgerOf(register);
  const weight = ({ listed, modifiers }: Standing): number => (listed ? 0 : modifiers.some((each) => each !== 'formerly-listed') ? 1 : 2);
  const ordered = [...found].sort((a, b) => weight(a) - weight(b));
  const { told, more, command: shows } = bounded(ordered, MOST.standings * scale, command);
  const tell = (standing: Standing): BriefStanding => {
    const { list, listed, since, until, modifiers } = standing;
    const name = clipped(ledger.list.get(list)?.short ?? list, 60);
    return {
      list,
      name,
      listed,
      since,
      until,
      modifiers,
      stands: standsTold(ledger, entity, standing, clocks, cite),
      because: modifiers.map((modifier) => becauseTold(ledger, entity, standing, modifier, cite)),
      grounds: groundsTold(ledger, standing, entity, cite, command, scale),
    };
  };
  return { told: told.map(tell), more, command: shows };
}

/** The standings in one line. */
export function shortWords(ledger: Ledger, found: readonly Standing[]): string {
  const name = (list: string): string => clipped(ledger.list.get(list)?.short ?? list, 60);
  const told = (standing: Standing): string => {
    const others = standing.modifiers.filter((modifier) => modifier !== 'formerly-listed');
    return `${name(standing.list)}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
  };
  const [on, off] = [found.filter(({ listed }) => listed), found.filter(({ listed }) => !listed)];
  const former = off.filter(({ modifiers }) => modifiers.includes('formerly-listed'));
  const never = off.filter((standing) => !former.includes(standing));
  const parts = [
    on.length === 0 ? 'listed on none of the lists held here' : `listed on ${on.map(told).join(', ')}`,
    ...(never.length === 0 ? [] : [`not listed on ${never.map(told).join(', ')}`]),
    ...(former.length === 0 ? [] : [`formerly listed on ${former.map(told).join(', ')}`]),
  ];
  return clipped(`${parts.join('; ')}.`, 400);
}

function standsTold(ledger: Ledger, entity: string, standing: Standing, clocks: Clocks, cite: Citing): Statement {
  const { list, listed, since, until, printed, edition, evidence } = standing;
  const held = ledger.list.get(list);
  if (listed) {
    const facts = evidence.filter(({ modifier }) => modifier === undefined).map((fact) => factBehind(ledger, entity, fact));
    const before = since === held?.coveredFrom ? ' or before' : '';
    const line = printed === null ? '' : `; printed as “${clipped(printed, 120)}”${edition === null ? '' : ` in ${edition}`}`;
    return together(`listed since ${since}${before}${line}${heldWords(held, clocks)}`, facts, cite);
  }
  if (until !== null) {
    const ended = evidence.filter(({ modifier }) => modifier === 'formerly-listed').map((fact) => factBehind(ledger, entity, fact));
    const by = ended[0] === undefined ? '' : `: ${clipped(ended[0].title, 140)}`;
    return together(`not listed; its last listing ended on ${until}${by}`, ended, cite);
  }
  const newest = ledger
    .editionsOf(list)
    .filter(({ form, date, published }) => form !== 'draft' && date <= clocks.on && published <= clocks.known)
    .at(-1);
  const far = heldWords(held, clocks);
  if (newest === undefined) return cite.state(`not listed: no edition had been published${far}`, [], 'unverified');
  return cite.state(`not listed in any edition held, the newest of ${newest.date}${far}`, newest.sources, newest.confidence);
}

/** How much of a list is held, where that is not all of it. */
function heldWords(list: List | undefined, { on }: Clocks): string {
  const { coverage = 'none', coveredThrough } = list ?? {};
  const parts = [
    ...(coverage === 'complete'
      ? []
      : [coverage === 'partial' ? 'the list is held in part' : 'only names in the statute, not their affiliates']),
    ...(coveredThrough !== undefined && coveredThrough < on ? [`followed through ${coveredThrough}`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** What each modifier says, before the acts that raise it. */
const WORDS: Readonly<Record<Modifier, string>> = {
  proposed: 'somebody asked that it be listed, and it has not been since',
  'draft-only': 'a draft edition names it as an addition; no edition in force does since',
  'draft-removal': 'still listed: a draft edition that drops it was posted and withdrawn',
  challenged: 'it sued over this listing, and the suit has not ended for good',
  enjoined: 'still listed, but a court bars giving effect to the listing',
  remanded: 'still listed, but a court sent the designation back, and no edition has printed it since',
  'formerly-listed': 'a listing on this list ended',
  renamed: 'now printed under another name than at first',
  'controlled-by-listed': 'not listed itself; controlled by one that is',
};

function becauseTold(
  ledger: Ledger,
  entity: string,
  { evidence }: Standing,
  modifier: Modifier,
  cite: Citing,
): BriefStanding['because'][number] {
  const raised = evidence.filter((fact) => fact.modifier === modifier);
  // The first and the newest: where it began, and where it is.
  const told = raised.length <= MOST.acts ? raised : [raised[0], raised.at(-1)].filter((fact): fact is Evidence => fact !== undefined);
  const facts = told.map((fact) => ({ ...factBehind(ledger, entity, fact), date: fact.date }));
  const acts = facts.map(({ title, date }) => `${clipped(title, 90)} (${date})`).join(', ');
  const more = raised.length > told.length ? ` and ${raised.length - told.length} more` : '';
  return { modifier, ...together(`${modifier}: ${WORDS[modifier]}: ${acts}${more}`, facts, cite) };
}

function groundsTold(ledger: Ledger, standing: Standing, entity: string, cite: Citing, command: string, scale: number): Bounded<Statement> {
  const { told, more, command: shows } = bounded(standing.grounds, MOST.grounds * scale, command);
  const tell = ({ ground, cites, ties, through, confidence }: Standing['grounds'][number]): Statement => {
    const bodies = ties.map(
      ({ how, relation, bodies: named }) => `${how} ${relation}${named.length === 0 ? '' : ` (${named.join(', ')})`}`,
    );
    const of = through === null ? '' : `, that of ${clipped(ledger.entity.get(through)?.label ?? through, 80)}`;
    const sources = ledger
      .groundsOf(through ?? entity)
      .filter((each) => each.edition === standing.edition && each.ground === ground)
      .flatMap((each) => each.sources);
    const words = [`ground printed${of}: ${ground.replaceAll('-', ' ')}`, ...bodies, ...cites].join('; ');
    return cite.state(words, sources, confidence);
  };
  return { told: told.map(tell), more, command: shows };
}

/** One statement that rests on several facts: on the first source of each, and as sure as the least sure of them. */
function together(text: string, facts: readonly FactTold[], cite: Citing): Statement {
  const sources = facts.length > 1 ? facts.flatMap((fact) => fact.sources.slice(0, 1)) : facts.flatMap((fact) => fact.sources);
  return cite.state(text, sources, lowest(facts.length === 0 ? ['unverified'] : facts.map(({ confidence }) => confidence)));
}
