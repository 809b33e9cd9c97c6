import type { FtmEntity } from '../follow-the-money/ftm-entity.js';
import { YenteRefusal } from './yente-refusal.js';

/** One order of results: a field, and which end comes first. */
export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** Orders given as `field`, `field:asc` or `field:desc`. Throws a 400 on another direction. */
export function sortsOf(given: readonly string[]): readonly Sort[] {
  return given.map((text) => {
    const colon = text.lastIndexOf(':');
    const [field, direction] = colon < 0 ? [text, 'asc'] : [text.slice(0, colon), text.slice(colon + 1)];
    if (direction !== 'asc' && direction !== 'desc') throw new YenteRefusal(400, `Invalid sorting criteria: '${text.slice(0, 100)}'`);
    return { field, descending: direction === 'desc' };
  });
}

/** Results in the order asked for; those that are equal in it stay in theirs. What has no value comes last. */
export function sorted<T extends { readonly entity: FtmEntity; readonly score: number }>(
  found: readonly T[],
  sorts: readonly Sort[],
): readonly T[] {
  if (sorts.length === 0) return found;
  return [...found].sort((a, b) => {
    for (const { field, descending } of sorts) {
      const [left, right] = [sortValue(a, field), sortValue(b, field)];
      if (left === right) continue;
      if (left === null || right === null) return left === null ? 1 : -1;
      return left < right === descending ? 1 : -1;
    }
    return 0;
  });
}

function sortValue({ entity, score }: { readonly entity: FtmEntity; readonly score: number }, field: string): string | number | null {
  switch (field) {
    case '_score':
    case 'score':
      return score;
    case 'id':
    case 'caption':
    case 'schema':
    case 'first_seen':
    case 'last_seen':
    case 'last_change':
      return entity[field];
    default: {
      const name = field.replace(/^properties\./, '');
      const value = Object.hasOwn(entity.properties, name) ? entity.properties[name]?.[0] : undefined;
      return typeof value === 'string' ? value : null;
    }
  }
}
