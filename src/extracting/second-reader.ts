import type { OpenRegister } from '../answering/index.js';
import type { ReadableDocument, ReadEvent, Reading } from '../reading/index.js';
import { realEffects } from '../sources/index.js';
import { answeredClaims } from './answered-claims.js';
import { ASKING_LIMITS, type AskingEffects, type AskingFault, type AskingLimits, answerOf } from './asking.js';
import { bothReadings, type TwiceReadEvent } from './both-readings.js';
import { Checking } from './checking.js';
import { type Dropped, dropped, isDropped, showable } from './claim.js';
import type { Endpoint } from './endpoint.js';
import { questionAbout } from './prompt.js';
import { PART_SIZE, type PartSize, partsOf, type TextPart } from './text-part.js';

/** A part of the text that the second reader did not read, or not to the end of its answer, and why. */
export interface Unread extends TextPart, AskingFault {}

/** How the second reader fared. */
export interface SecondReport {
  /** Into how many parts the text was cut. */
  readonly parts: number;
  readonly unread: readonly Unread[];
  /** Claims that do not hold. */
  readonly dropped: readonly Dropped[];
}

/** The first reader's reading with what the second found besides. */
export interface TwiceReading extends Omit<Reading, 'events'> {
  readonly events: readonly TwiceReadEvent[];
  readonly second: SecondReport;
}

/** Reads a document again, beside the first reading of it. Never rejects for what an endpoint does: that is told in the report. */
export type SecondReader = (document: ReadableDocument, first: Reading) => Promise<TwiceReading>;

export interface SecondReaderLimits extends AskingLimits {
  readonly size: PartSize;
  /** Parts asked about of one document, at most; the rest is told as unread. */
  readonly parts: number;
  /** Claims looked at in one answer, at most. */
  readonly claims: number;
}

export const SECOND_READER_LIMITS: SecondReaderLimits = { ...ASKING_LIMITS, size: PART_SIZE, parts: 64, claims: 100 };

/** A second reader at an endpoint, over the register that the first reads with. What the endpoint says is kept only where the text bears it out. */
export function secondReader(
  opened: OpenRegister,
  endpoint: Endpoint,
  limits: SecondReaderLimits = SECOND_READER_LIMITS,
  effects: AskingEffects = realEffects,
): SecondReader {
  const { lists } = opened.snapshot.register;
  return async (document, first) => {
    const checking = new Checking(opened, document, first);
    const parts = partsOf(document.text, limits.size);
    const [events, left, unread]: [ReadEvent[], Dropped[], Unread[]] = [[], [], []];
    let down: AskingFault | null = null;
    for (const [number, part] of parts.entries()) {
      // An endpoint that fails one part after all tries would fail the others as slowly.
      const fault = down ?? (number >= limits.parts ? tooLong(parts.length, limits.parts) : null);
      if (fault !== null) {
        unread.push({ ...part, ...fault });
        continue;
      }
      const answered = await answerOf(endpoint, questionAbout(document, part, lists), limits, effects);
      if (!answered.ok) {
        unread.push({ ...part, ...answered.fault });
        if (answered.fault.of === 'endpoint') down = answered.fault;
        continue;
      }
      const claimed = answeredClaims(answered.content);
      if (claimed?.whole !== true) unread.push({ ...part, ...(claimed === null ? NO_EVENTS : CUT_OFF) });
      const check = checking.of(part);
      for (const value of claimed?.claims.slice(0, limits.claims) ?? []) {
        const checked = check(value);
        if (isDropped(checked)) left.push(checked);
        else events.push(checked);
      }
      const more = (claimed?.claims.length ?? 0) - limits.claims;
      if (more > 0)
        left.push(...Array.from({ length: more }, () => dropped('too-many', `more than ${limits.claims} events in one answer`)));
    }
    return {
      ...first,
      events: bothReadings(first.events, events),
      second: { parts: parts.length, unread, dropped: left.map((each) => showable(each, endpoint.key)) },
    };
  };
}

const NO_EVENTS: AskingFault = { of: 'answer', got: 'an answer without a list of events', expected: 'JSON with "events"' };
const CUT_OFF: AskingFault = { of: 'answer', got: 'a list of events that breaks off', expected: 'a whole one' };

function tooLong(parts: number, most: number): AskingFault {
  return { of: 'answer', got: `a text of ${parts} parts`, expected: `at most ${most}` };
}
