import { ledgerOf, type Register } from '../register/index.js';

/** How a company bears a name that others of its group may bear, too. */
export interface Bearing {
  /** The name is its official one, as it stands. */
  readonly inFull: boolean;
  /** The name is one of its own as it stands, not what is left of one. */
  readonly asIs: boolean;
  /** The day it first stood on a list; after all days where it never did. */
  readonly listed: string;
  /** Its shares are traded. */
  readonly traded: boolean;
}

/** How each company of a register bears a name, some of it being said of the name. */
export function bearingsOf(register: Register): (entity: string, how: Pick<Bearing, 'inFull' | 'asIs'>) => Bearing {
  const ledger = ledgerOf(register);
  return (entity, how) => ({
    ...how,
    listed: ledger
      .entriesOf(entity)
      .flatMap(({ edition }) => ledger.edition.get(edition) ?? [])
      .reduce((first, { form, date }) => (form !== 'draft' && date < first ? date : first), NEVER),
    traded: ledger.identifiersOf(entity).some(({ scheme }) => scheme === 'ticker'),
  });
}

const NEVER = '9999-12-31';

/**
 * Whom a name shared by several stands for: whose official name it is as it stands; else, where a text is of `shares`, the one whose shares are
 * traded; else the one first listed, which is the group: China Mobile is the group and not the company that its shares are of.
 */
export function bearerOf<T extends { readonly score: number; readonly bearing?: Bearing }>(held: readonly T[], shares: boolean): T {
  return held.reduce((one, other) => (isBefore(other, one, shares) ? other : one));
}

function isBefore<T extends { readonly score: number; readonly bearing?: Bearing }>(one: T, other: T, shares: boolean): boolean {
  const [a, b] = [one.bearing, other.bearing];
  if (a === undefined || b === undefined) return one.score > other.score;
  if (a.inFull !== b.inFull) return a.inFull;
  if (shares && a.traded !== b.traded) return a.traded;
  if (a.listed !== b.listed) return a.listed < b.listed;
  return a.asIs === b.asIs ? one.score > other.score : a.asIs;
}

/** Chinese text about what is traded: 摘牌, (00941), NS-CMIC清单. */
const OF_SHARES = /摘牌|[紐纽]交所|[紐纽][約约]证券|[紐纽][約约][證证]券交易所|[證证]券及其衍生|NS-CMIC/u;

/** `delist the American depositary receipts of China Mobile`. */
const OF_SHARES_EN = /\b(?:delist|remov|drop|suspend)\w*[^.\n]{0,60}\b(?:shares|receipts|securities|ADRs|ADSs|ADS|stocks?) of (?=\p{Lu})/u;

/** Whether a text is about shares being traded: there the short name is that of whose shares they are. */
export function isOfShares(text: string, han: boolean): boolean {
  return (han ? OF_SHARES : OF_SHARES_EN).test(text);
}
