import { bitsIn, lowestBit } from '../lookup/bits.js';
import { AT, type Evidence, FEATURES, MOST } from './evidence.js';

const MOSTS = Float64Array.from(FEATURES, (feature) => MOST[feature]);

/** The most words of a name that are aligned: one bit each of a mask. */
export const MOST_WORDS = 30;

/** The words of one name as scoring reads them: slot codes, weights, and whether it ends in a legal form. Reused between names. */
export interface Side {
  words: number;
  readonly slots: Uint8Array;
  readonly weights: Float64Array;
  complete: boolean;
  /** The words that are seats, a bit each. */
  seats: number;
  /** Written in Chinese: what a translation leaves out says less. */
  han: boolean;
}

export function emptySide(): Side {
  return {
    words: 0,
    slots: new Uint8Array(MOST_WORDS + 2),
    weights: new Float64Array(MOST_WORDS + 2),
    complete: false,
    seats: 0,
    han: false,
  };
}

/** Where an element of one name meets one of the other: the words each covers, how alike, and the slot it counts for. */
export interface Meeting {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly slot: number;
  /** One of the two stands for its words by being the head of them: it can only be where a name is cut short. */
  readonly cut: boolean;
}

const CORE = 0;
const PLACE = 1;
const NUMBER = 2;
const ACTIVITY = 3;
const FORM = 4;

/** How much of a conflict of activities counts where one of the names is cut short. */
export const SHORT_CONFLICT = 0.75;

/** The result of an alignment: the evidence, and which meetings made it. Overwritten by the next alignment. */
export interface Alignment {
  readonly evidence: Evidence;
  readonly taken: Meeting[];
  restA: number;
  restB: number;
}

export function emptyAlignment(): Alignment {
  return { evidence: new Float64Array(FEATURES.length), taken: [], restA: 0, restB: 0 };
}

/**
 * Aligns two names: meetings are taken by what they carry, most first, each word once. What is left over on both sides of a slot is
 * a conflict, on one side something missing. Greedy is right here: meetings overlap only in joined words, and the heavier wins.
 */
export function align(a: Side, b: Side, meetings: Meeting[], formsConflict: boolean, into: Alignment): Alignment {
  const { evidence, taken } = into;
  evidence.fill(0);
  taken.length = 0;
  if (meetings.length > 1) rank(meetings, a, b);
  const whole = a.complete && b.complete && a.han === b.han;
  let [restA, restB] = [full(a), full(b)];
  let doubt = 0;
  let equal = true;
  for (const meeting of meetings) {
    if (whole && meeting.cut) continue;
    if ((meeting.a & restA) !== meeting.a || (meeting.b & restB) !== meeting.b) continue;
    restA &= ~meeting.a;
    restB &= ~meeting.b;
    taken.push(meeting);
    const weight = Math.min(weightOf(a, meeting.a), weightOf(b, meeting.b));
    evidence[meeting.slot] = (evidence[meeting.slot] ?? 0) + weight * meeting.likeness;
    doubt += weight * (1 - meeting.likeness);
    if (meeting.likeness < 1) equal = false;
  }
  into.restA = restA;
  into.restB = restB;
  evidence[AT.doubt] = doubt;
  leftover(a, b, restA, restB, whole, evidence);
  if (formsConflict) evidence[AT.conflictForm] = 1;
  if (equal && bare(a, restA) === 0 && bare(b, restB) === 0) evidence[AT.same] = 1;
  for (let at = 0; at < MOSTS.length; at += 1) evidence[at] = Math.min(evidence[at] ?? 0, MOSTS[at] ?? 0);
  return into;
}

/** Sums of what is left by slot; kept between calls so that scoring makes no garbage. */
const [restsA, restsB] = [new Float64Array(6), new Float64Array(6)];

function leftover(a: Side, b: Side, restA: number, restB: number, whole: boolean, evidence: Evidence): void {
  sum(a, restA, restsA);
  sum(b, restB, restsB);
  const [coreA, coreB] = [restsA[CORE] ?? 0, restsB[CORE] ?? 0];
  const conflict = Math.min(coreA, coreB);
  evidence[AT.conflictCore] = conflict;
  const [activityA, activityB] = [restsA[ACTIVITY] ?? 0, restsB[ACTIVITY] ?? 0];
  const differing = Math.min(activityA, activityB);
  // What is a field of business in one name and no known word in the other stands in its place all the same.
  const crossA = Math.min(coreA - conflict, activityB - differing);
  const crossB = Math.min(coreB - conflict, activityA - differing);
  // A short name may say another of the fields of business that the full one says (商汤科技, 商汤集团股份有限公司).
  evidence[AT.conflictActivity] = (differing + crossA + crossB) * (whole ? 1 : SHORT_CONFLICT);
  missing(coreA - conflict - crossA, b.complete && a.han === b.han, AT.missingCore, AT.droppedCore, evidence);
  missing(coreB - conflict - crossB, a.complete && a.han === b.han, AT.missingCore, AT.droppedCore, evidence);
  missing(activityA - differing - crossB, b.complete && a.han === b.han, AT.missingActivity, AT.droppedActivity, evidence);
  missing(activityB - differing - crossA, a.complete && a.han === b.han, AT.missingActivity, AT.droppedActivity, evidence);
  for (const [slot, both, one] of [
    [PLACE, AT.conflictPlace, AT.missingPlace],
    [NUMBER, AT.conflictNumber, AT.missingNumber],
  ] as const) {
    const [x, y] = [restsA[slot] ?? 0, restsB[slot] ?? 0];
    evidence[both] = Math.min(x, y);
    evidence[one] = Math.max(x, y) - Math.min(x, y);
  }
  const seats = (restA & a.seats) !== 0 ? restB & placesOf(b) : (restB & b.seats) !== 0 ? restA & placesOf(a) : -1;
  // In Chinese the seat of a company stands at the end and its home in front; in English either may stand there: `doubts.ts` looks.
  if (seats === 0 && whole && a.han) {
    evidence[AT.missingSeat] = evidence[AT.missingPlace] ?? 0;
    evidence[AT.missingPlace] = 0;
  }
}

function placesOf(side: Side): number {
  let mask = 0;
  for (let word = 0; word < side.words; word += 1) if (side.slots[word] === PLACE) mask |= 1 << word;
  return mask;
}

/** What is left over but for legal forms, which `conflictForm` speaks of. */
function bare(side: Side, rest: number): number {
  let mask = rest;
  for (let word = 0; word < side.words; word += 1) if (side.slots[word] === FORM) mask &= ~(1 << word);
  return mask;
}

function missing(weight: number, complete: boolean, whole: number, short: number, evidence: Evidence): void {
  const at = complete ? whole : short;
  evidence[at] = (evidence[at] ?? 0) + weight;
}

function sum(side: Side, rest: number, into: Float64Array): void {
  into.fill(0);
  for (let word = 0; word < side.words; word += 1) {
    if ((rest & (1 << word)) !== 0) {
      const slot = side.slots[word] ?? 0;
      into[slot] = (into[slot] ?? 0) + (side.weights[word] ?? 0);
    }
  }
}

/** Up to so many meetings are put in order where they stand. */
const FEW = 32;
const carrying = new Float64Array(FEW);

/** Puts meetings in order: by the weight they carry, most first, then by fewer words, then by place. */
function rank(meetings: Meeting[], a: Side, b: Side): void {
  const carried = (meeting: Meeting): number => meeting.likeness * Math.min(weightOf(a, meeting.a), weightOf(b, meeting.b));
  if (meetings.length > FEW) {
    const weighed = meetings.map((meeting) => ({ meeting, carried: carried(meeting) }));
    weighed.sort((m, n) => n.carried - m.carried || tied(m.meeting, n.meeting));
    weighed.forEach(({ meeting }, at) => {
      meetings[at] = meeting;
    });
    return;
  }
  for (let at = 0; at < meetings.length; at += 1) {
    const meeting = meetings[at];
    if (meeting === undefined) continue;
    const weight = carried(meeting);
    let to = at;
    for (; to > 0; to -= 1) {
      const [before, held] = [meetings[to - 1], carrying[to - 1] ?? 0];
      if (before === undefined || held > weight || (held === weight && tied(before, meeting) <= 0)) break;
      meetings[to] = before;
      carrying[to] = held;
    }
    meetings[to] = meeting;
    carrying[to] = weight;
  }
}

function tied(m: Meeting, n: Meeting): number {
  return bitsIn(m.a) - bitsIn(n.a) || m.a - n.a || m.b - n.b;
}

function weightOf(side: Side, mask: number): number {
  let weight = 0;
  for (let bits = mask; bits !== 0; bits &= bits - 1) weight += side.weights[lowestBit(bits)] ?? 0;
  return weight;
}

/** The words that count when they are left over: legal forms do not. */
function full(side: Side): number {
  return side.words >= 32 ? -1 : (1 << side.words) - 1;
}
