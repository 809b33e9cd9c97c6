/** Remarks that stand in brackets behind a name of the UN list and are no names. */
const REMARK = /^(?:birth name|previously listed as|original script|third|martyrs|ngo)$/i;
/** What some name fields go on with. */
const BIRTH = /,? born (?:in|on|\d).*$/;
const LATIN = /\p{Script=Latin}/u;

/**
 * The names in one name field of the UN list, which may hold several: parted by semicolons (`A; B`), in brackets behind a name in
 * another script (`حسن غول (Hassan Ghul; Hasan Gul)`), or an acronym in brackets behind the whole (`HAQQANI NETWORK (HQN)`).
 */
export function namesIn(field: string): readonly string[] {
  return outerParts(field.replace(/\s+/g, ' ').replace(BIRTH, '')).flatMap((part) => {
    const { before, bracket } = peel(part);
    if (bracket === null || before === '') return [part];
    if (REMARK.test(bracket)) return [before];
    const several = bracket.includes(';') || (!LATIN.test(before) && LATIN.test(bracket)) || isAcronym(bracket, before);
    if (!several) return [part];
    const inside = bracket
      .split(';')
      .map((name) => peel(name.trim()))
      .filter((name) => name.before !== '');
    return [before, ...inside.map((name) => name.before)];
  });
}

/** Short, and its letters stand in that order in the name: HQN of HAQQANI NETWORK, but not the KENYA of a branch there. */
function isAcronym(bracket: string, name: string): boolean {
  if (!/^[A-Z0-9][A-Za-z0-9/-]{1,9}$/.test(bracket)) return false;
  let from = 0;
  for (const letter of bracket.replace(/[/-]/g, '').toUpperCase()) {
    from = name.toUpperCase().indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** The parts between semicolons that stand outside brackets. */
function outerParts(field: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < field.length; at += 1) {
    const character = field.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0) {
      parts.push(field.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(field.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A part and the bracket that closes it, where one does. */
function peel(part: string): { readonly before: string; readonly bracket: string | null } {
  const open = part.endsWith(')') ? opening(part) : -1;
  if (open < 0) return { before: part, bracket: null };
  return { before: part.slice(0, open).trim(), bracket: part.slice(open + 1, -1).trim() };
}

function opening(part: string): number {
  let depth = 0;
  for (let at = part.length - 1; at >= 0; at -= 1) {
    const character = part.charAt(at);
    if (character === ')') depth += 1;
    else if (character === '(') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
