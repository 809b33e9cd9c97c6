/** A line of a list that came, went or changed. */
export interface ChangedEntry {
  readonly entity: string;
  readonly name: string;
}

/** What an edition changes on its list, for people: before it is applied, and after. */
export interface EditionChange {
  readonly list: string;
  readonly edition: string;
  readonly added: readonly ChangedEntry[];
  readonly removed: readonly ChangedEntry[];
  readonly renamed: readonly { readonly entity: string; readonly from: string; readonly to: string }[];
  /** The same name with other aliases, another parent, or other grounds. */
  readonly changed: readonly ChangedEntry[];
  readonly continued: number;
}

/** Whether an edition changes nothing. */
export function isUnchanged({ added, removed, renamed, changed }: EditionChange): boolean {
  return added.length + removed.length + renamed.length + changed.length === 0;
}
