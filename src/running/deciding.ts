import { ask } from '../answering/index.js';
import { basisOf, type Clocks, ledgerOf } from '../register/index.js';
import { decisionBasis, type RecordedMatch, type Subject, subjectKey, UsageFault } from '../screening/index.js';
import {
  type AuditNote,
  type Decision,
  type ProposedDecision,
  type Store,
  type StoreParts,
  VERDICTS,
  type Verdict,
} from '../store/index.js';
import type { Bundle } from './bundle.js';
import { fourEyes, needsTwo } from './four-eyes.js';
import { UnusableFault } from './unusable-fault.js';

/** What a verdict is about: a match of a run, or a subject and an entity by id or name. */
export type DecidedOn =
  | { readonly kind: 'match'; readonly id: string }
  | { readonly kind: 'pair'; readonly subject: Subject; readonly entity: string };

/** A verdict as asked for; `where` is what messages call it. */
export interface VerdictAsked {
  readonly where: string;
  readonly of: DecidedOn;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Who decides: `by` is the person whose verdict it is, `recorder` who brings it; both are in the audit record. */
export interface Deciding {
  readonly at: string;
  readonly by: string;
  readonly recorder: string;
  readonly clocks: Clocks;
  /** The register in use, opened where a pair asks for it. */
  readonly bundle: () => Bundle;
}

type Pair = Pick<Decision, 'subjectKey' | 'entity' | 'basis' | 'match'>;

const LONGEST_REASON = 4000;

/** What came of verdicts: decisions, and those that wait for another person. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly proposed: readonly ProposedDecision[];
}

/** Records verdicts, all of them or none. Where decisions need four eyes a verdict that takes a match out is only proposed. */
export function decide(asked: readonly VerdictAsked[], { at, by, recorder, ...place }: Deciding, store: Store): Promise<Decided> {
  return store.write(async (tx) => {
    const [decisions, proposed]: [Decision[], ProposedDecision[]] = [[], []];
    const notes: AuditNote[] = [];
    const two = await fourEyes(tx);
    for (const { where, of, verdict, reason } of asked) {
      const pair = await pairOf(of, where, place, tx);
      // Who records may not be who decided; neither subject nor reason is told here.
      const note = { at, by: recorder, subject: pair.match ?? pair.entity };
      const detail = { entity: pair.entity, verdict, by };
      if (two && needsTwo(verdict)) {
        const made = await tx.proposedDecisions.add({ ...pair, verdict, reason, at, by });
        proposed.push(made);
        notes.push({ ...note, action: 'decision.proposed', detail: { proposed: made.id, ...detail } });
      } else {
        const made = await tx.decisions.add({ ...pair, verdict, reason, at, by });
        decisions.push(made);
        notes.push({ ...note, action: 'decision.made', detail: { seq: made.seq, ...detail } });
      }
    }
    await tx.audit.append(notes);
    return { decisions, proposed };
  });
}

/** What the text of a match is about: `m-1`, or `SUBJECT=ENTITY`. Throws `UsageFault`. */
export function decidedOn(text: string, where: string): DecidedOn {
  if (/^m-\d+$/.test(text)) return { kind: 'match', id: text };
  const at = text.lastIndexOf('=');
  const [name, entity] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || name === '' || entity === '') throw new UsageFault(where, `"${text}"`, 'a match such as m-1, or "SUBJECT=ENTITY"');
  return { kind: 'pair', subject: { name }, entity };
}

/** A verdict by its word. Throws `UsageFault`. */
export function verdictAsked(where: string, word: string): Verdict {
  const found = VERDICTS.find((each) => each === word);
  if (found === undefined) throw new UsageFault(where, `verdict "${word}"`, `one of ${VERDICTS.join(', ')}`);
  return found;
}

/** A reason that says something. Throws `UsageFault`. */
export function reasonAsked(where: string, reason: string): string {
  const told = reason.trim();
  if (told === '') throw new UsageFault(where, 'no reason', 'why: who reads it later must understand the verdict');
  if (told.length > LONGEST_REASON) throw new UsageFault(where, `a reason of ${told.length} characters`, `at most ${LONGEST_REASON}`);
  return told;
}

async function pairOf(
  of: DecidedOn,
  where: string,
  { bundle, clocks }: Pick<Deciding, 'bundle' | 'clocks'>,
  { runs }: Pick<StoreParts, 'runs'>,
): Promise<Pair> {
  if (of.kind === 'match') {
    const found = await runs.match(of.id);
    if (found === null) throw new UnusableFault(`${where}: got match "${of.id}", expected one of a run: watchbill runs RUN lists them`);
    // What the person saw: where the entity changed since that run, the decision is open again at once.
    const { basis } = found.match as RecordedMatch;
    return { subjectKey: found.subjectKey, entity: found.entity, basis, match: of.id };
  }
  const opened = bundle();
  const { register } = opened.snapshot;
  const asked = ask(opened, of.entity);
  const id = ledgerOf(register).entity.has(of.entity) ? of.entity : asked.kind === 'one' ? asked.entity.id : null;
  if (id === null) {
    const found = asked.kind === 'several' ? `several: ${asked.candidates.map((each) => each.id).join(', ')}` : 'none of that name';
    throw new UnusableFault(`${where}: got entity "${of.entity}" (${found}), expected the id or name of one in the register`);
  }
  return {
    subjectKey: subjectKey(of.subject),
    entity: id,
    basis: decisionBasis(of.subject, basisOf(register, id, clocks)),
    match: null,
  };
}
