import { createHash } from 'node:crypto';
import { fold } from '../names/index.js';
import { namesOf } from '../subjects/party-source.js';
import type { Subject } from '../subjects/subject.js';

/**
 * What tells a subject from all others, from one run to the next, as a SHA-256 in hex: a name is never read off it. A subject with an id of
 * its own is the same as long as id and name are (case, width and punctuation aside); one without is the same as long as its names,
 * identifiers and country are, in any order.
 */
export function subjectKey(subject: Subject): string {
  const { id, country = '' } = subject;
  const first = namesOf(subject).find((name) => fold(name) !== '') ?? '';
  return sha256(
    id === undefined ? JSON.stringify(['names', contentOf(subject), country.toUpperCase()]) : JSON.stringify(['id', id, fold(first)]),
  );
}

/**
 * What a decision rests on, as a SHA-256 in hex: the entity's side (`basisOf` of the register) and by what the subject is looked up. A
 * subject that bears another identifier or alias than when it was decided is to be decided anew.
 */
export function decisionBasis(subject: Subject, entity: string): string {
  return sha256(JSON.stringify([contentOf(subject), entity]));
}

/** By what a subject is looked up: folded names and identifiers, each once, in order. */
function contentOf(subject: Subject): readonly (readonly string[])[] {
  const names = namesOf(subject).map(fold);
  const identifiers = (subject.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value.replace(/\s/g, '').toUpperCase()}`);
  return [names, identifiers].map((each) => [...new Set(each)].filter((text) => text !== '').sort());
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
