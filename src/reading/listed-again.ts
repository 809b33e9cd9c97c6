import { bySentence, type RawEvent, sharesCompany } from './raw-event.js';

/** What one sentence tells of one day is a listing or one anew, whichever it tells more surely: one of `put back on the list` is not both. */
export function onceOrAgain(told: readonly RawEvent[]): readonly RawEvent[] {
  const listings = bySentence(told.filter(({ type }) => type === 'designation' || type === 'redesignation'));
  return told.filter(
    (each) =>
      listings
        .get(each.sentence)
        ?.some(
          (other) =>
            other.type !== each.type &&
            (each.type === 'designation' || each.type === 'redesignation') &&
            other.date === each.date &&
            other.confidence > each.confidence &&
            sharesCompany(other, each),
        ) !== true,
  );
}
