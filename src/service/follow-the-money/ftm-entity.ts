/** Schemata of FollowTheMoney's model that parties of the register are told in. */
export type PartySchema = 'Company' | 'Organization' | 'Person' | 'Vessel' | 'LegalEntity';

/** What is told of a party beside itself: a stay on a list, and the bonds between parties. */
export type LinkSchema = 'Sanction' | 'Ownership' | 'Control' | 'Succession';

/** Properties by name; values are text, or whole entities where they are nested. None is empty. */
export type FtmProperties = Readonly<Record<string, readonly (string | FtmEntity)[]>>;

/** An entity in FollowTheMoney's form, as yente answers it. Times are ISO 8601 to the second, without a zone: `2026-06-09T00:00:00`. */
export interface FtmEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: PartySchema | LinkSchema;
  readonly properties: FtmProperties;
  /** Names of datasets: see `datasets.ts`. */
  readonly datasets: readonly string[];
  /** Other ids of the same party; a party of the register has one. */
  readonly referents: readonly string[];
  /** Whether its topics are a risk: whether it stands on a list. */
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

/** Properties without those that have no value, and each value once. */
export function propertiesOf(values: Readonly<Record<string, readonly (string | null | undefined)[]>>): FtmProperties {
  const told = Object.entries(values).map(([name, found]): [string, readonly string[]] => [
    name,
    [...new Set(found.filter((value): value is string => value !== null && value !== undefined && value !== ''))],
  ]);
  return Object.fromEntries(told.filter(([, found]) => found.length > 0));
}

/** The beginning of a day as a time. */
export function timeOf(day: string): string {
  return `${day}T00:00:00`;
}
