import { expect, it } from 'vitest';
import { told } from './reading.js';

const LISTED = 'The Pentagon added Hesai to the Section 1260H list in January 2024.\n\n';

/** The types of what a sentence tells after a listing. */
const acts = (sentence: string): readonly string[] =>
  told(`${LISTED}${sentence}`).flatMap((each) => (each.startsWith('designation') ? [] : [each.split(' ')[0] ?? '']));

it('[B132] a suit is told in other words than that somebody sued', () => {
  for (const sentence of [
    'Hesai followed with a suit of its own.',
    'The company brought the matter before a federal court.',
    'In March Hesai filed an amended complaint that challenges the decision.',
    'In a complaint filed on Tuesday, Hesai called the listing arbitrary.',
    'COMPLAINT against DEPARTMENT OF DEFENSE filed by Hesai.',
  ])
    expect(acts(sentence), sentence).toContain('complaint-filed');
});

it('[B136] a suit against a supplier, or heard in China, is about no list', () => {
  for (const sentence of [
    'Hesai sued a former supplier.',
    'Hesai filed a complaint with the city.',
    'Hesai sued back in China, where a court in Fuzhou heard it.',
    'None of the makers has taken the matter before a judge.',
  ])
    expect(acts(sentence), sentence).not.toContain('complaint-filed');
});

it('[B132] what courts do with a listing is told by how they leave it', () => {
  for (const [type, sentence] of [
    ['injunction', 'A federal judge put the listing of Hesai on hold.'],
    ['injunction', 'The Pentagon may not treat Hesai as listed for now, a judge ordered.'],
    ['ruling', 'The appeals court left the listing of Hesai in place.'],
    ['ruling', 'The court set aside the listing of Hesai.'],
    ['ruling', 'The D.C. Circuit found for Hesai.'],
    ['ruling', 'A judge handed Hesai a defeat.'],
    ['ruling', 'MINUTE ORDER granting motion to dismiss.'],
    ['remand', 'It is ORDERED that the listing of Hesai is REMANDED.'],
    ['remand', 'The appeals court told the department to look again at the listing of Hesai.'],
    ['appeal', 'Hesai has appealed.'],
    ['appeal', 'An appeal by Hesai is pending.'],
    ['settlement', 'A joint stipulation of dismissal was filed by Hesai and the Pentagon.'],
  ] as const)
    expect(acts(sentence), sentence).toContain(type);
});

it('[B136] what is asked of a court, or set for a hearing, is no decision', () => {
  for (const sentence of ['Hesai has asked the court to put the listing on hold.', 'The court set a hearing for Hesai in October.'])
    expect(
      acts(sentence).filter((type) => ['injunction', 'ruling', 'remand', 'appeal'].includes(type)),
      sentence,
    ).toEqual([]);
});
