import { type ColumnChoice, type ColumnRole, PROPERTY_NAMES, roleOfProperty, UsageFault } from '../screening/index.js';

/** `-i "Supplier Name=name"` as the column that holds each role; properties by our names or FollowTheMoney's. */
export function columnsAsked(pairs: readonly string[]): ColumnChoice {
  const choice: { [role in ColumnRole]?: string } = {};
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const role = roleOfProperty(pair.slice(at + 1));
    if (at < 1 || role === null) throw new UsageFault('--input', `"${pair}"`, `COLUMN=PROPERTY with one of ${PROPERTY_NAMES.join(', ')}`);
    if (choice[role] !== undefined)
      throw new UsageFault('--input', `"${pair}" besides "${choice[role]}=${role}"`, `one column for ${role}`);
    choice[role] = pair.slice(0, at).trim();
  }
  return choice;
}
