import { type ColumnChoice, type ColumnRole, PROPERTY_NAMES, roleOfProperty, UsageFault } from '../screening/index.js';

/** `-i "Supplier Name=name"` as the column that holds each role; properties by our names or FollowTheMoney's. Of `none` nothing is guessed. */
export function columnsAsked(pairs: readonly string[]): ColumnChoice {
  const choice: { [role in ColumnRole]?: string } = {};
  const none: string[] = [];
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    if (
      at > 0 &&
      pair
        .slice(at + 1)
        .trim()
        .toLowerCase() === 'none'
    ) {
      none.push(pair.slice(0, at).trim());
      continue;
    }
    const role = roleOfProperty(pair.slice(at + 1));
    if (at < 1 || role === null)
      throw new UsageFault('--input', `"${pair}"`, `COLUMN=PROPERTY with one of ${PROPERTY_NAMES.join(', ')}, or none`);
    if (choice[role] !== undefined)
      throw new UsageFault('--input', `"${pair}" besides "${choice[role]}=${role}"`, `one column for ${role}`);
    choice[role] = pair.slice(0, at).trim();
  }
  return none.length === 0 ? choice : { ...choice, none };
}
