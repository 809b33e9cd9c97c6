import type { ToldEvent } from '../store/index.js';

/** What one or several tellings say, and the document that the quote is of. */
export interface Said {
  readonly event: ToldEvent;
  /** Its content. */
  readonly document: string;
}

/**
 * What two say together: the words of the one that dates it best, then of the surer one, and the companies of both. Neither order nor
 * number counts: saying it twice, or the other way round, says the same.
 */
export function together(one: Said, other: Said): Said {
  const best = isBetter(one, other) ? one : other;
  const union = (names: 'entities' | 'unknown'): readonly string[] => [...new Set([...one.event[names], ...other.event[names]])].sort();
  return { document: best.document, event: { ...best.event, entities: union('entities'), unknown: union('unknown') } };
}

function isBetter(one: Said, other: Said): boolean {
  const [first, second] = [one.event, other.event];
  const dated = (first.date?.length ?? 0) - (second.date?.length ?? 0);
  if (dated !== 0) return dated > 0;
  if (first.confidence !== second.confidence) return first.confidence > second.confidence;
  return restOf(one) <= restOf(other);
}

/** All but the companies, which are of both: an order that leaves nothing to chance. */
function restOf({ event, document }: Said): string {
  const { type, actor, list, date, stage = '', modality, sectors = [], quote, known } = event;
  return JSON.stringify([document, quote.start, quote.end, quote.text, type, modality, actor, list, date, stage, sectors, known]);
}
