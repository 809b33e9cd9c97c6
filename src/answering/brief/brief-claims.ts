import { countsFrom, type Happening, type Ledger } from '../../register/index.js';
import { actTold, caseOf } from './acts-told.js';
import type { BriefClaim } from './brief.js';
import type { Citing } from './citing.js';
import { type Bounded, bounded } from './statement.js';

const MOST = { claims: 5, answers: 2 } as const;
const CLAIMS: ReadonlySet<string> = new Set(['proposal', 'draft-posted', 'draft-withdrawn', 'statement', 'no-response']);
/** What a denial or a silence can be an answer to. */
const ANSWERED: ReadonlySet<string> = new Set(['proposal', 'draft-posted']);
const LISTING: ReadonlySet<string> = new Set(['designation', 'redesignation', 'rename']);

/**
 * What was proposed, drafted and said of an entity, newest first, each with its answers. A denial or a silence answers what was last asked
 * for or posted on its list before it; where a listing came between, it answers that and stands by itself. What belongs to a suit is of the
 * court record. Where not all is told, lists whose entries are held come before others.
 */
export function briefClaims(
  ledger: Ledger,
  happenings: readonly Happening[],
  cite: Citing,
  command: string,
  scale: number,
): Bounded<BriefClaim> {
  const claims: Claimed[] = [];
  for (const happening of happenings.filter(({ type }) => CLAIMS.has(type))) {
    if (caseOf(ledger, happening) !== null) continue;
    const asked = claims.findLast(({ claim }) => isWithdrawal(happening, claim) || isAnswer(happening, claim, happenings));
    if (asked === undefined) claims.push({ claim: happening, answers: [] });
    else asked.answers.push(happening);
  }
  const aside = ({ claim: { list } }: Claimed): number => (list === null || ledger.list.get(list)?.coverage === 'none' ? 1 : 0);
  const newest = claims.reverse();
  const {
    told,
    more,
    command: shows,
  } = bounded(
    [...newest].sort((a, b) => aside(a) - aside(b)),
    MOST.claims * scale,
    command,
  );
  return {
    told: newest
      .filter((each) => told.includes(each))
      .map(({ claim, answers: said }) => {
        const statement = actTold(ledger, claim, cite);
        const answered = bounded(said, MOST.answers * scale, command);
        return { ...statement, answers: { ...answered, told: answered.told.map((answer) => actTold(ledger, answer, cite)) } };
      }),
    more,
    command: shows,
  };
}

interface Claimed {
  readonly claim: Happening;
  readonly answers: Happening[];
}

/** Whether a draft is withdrawn that was posted. */
function isWithdrawal({ type, by }: Happening, claim: Happening): boolean {
  return type === 'draft-withdrawn' && claim.type === 'draft-posted' && claim.by === by;
}

function answers({ type, modality }: Happening): boolean {
  return type === 'no-response' || (type === 'statement' && modality === 'denied');
}

function isAnswer(answer: Happening, claim: Happening, happenings: readonly Happening[]): boolean {
  if (!answers(answer) || !ANSWERED.has(claim.type) || claim.list !== answer.list) return false;
  const [from, to] = [countsFrom(claim.date), countsFrom(answer.date)];
  const listedBetween = ({ type, list, date }: Happening): boolean =>
    LISTING.has(type) && list === answer.list && countsFrom(date) > from && countsFrom(date) <= to;
  return from <= to && !happenings.some(listedBetween);
}
