import { type Actor, RANKS, type Rank, SCOPES, type Scope } from './actor.js';

/** What those of a rank may do where a token tells no scopes of theirs. */
const OF_RANK: Readonly<Record<Rank, readonly Scope[]>> = {
  analyst: ['read', 'screen', 'decide'],
  reviewer: ['read', 'screen', 'decide'],
  admin: SCOPES,
};

/** Claims of a token; what they hold is the issuer's to say. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * Scopes and rank out of the claims of a token. Words are such as `screen`, `watchbill:screen` or `watchbill:reviewer`; of a claim that is
 * asked for by name, or of `roles`, the words `analyst`, `reviewer` and `admin` are ranks, with all that goes with them; of `scope` and
 * `scopes` they are scopes, and ranks only as `rank:reviewer`. Words of others give nothing.
 */
export function rolesIn(claims: Claims, rolesClaim: string | null): Pick<Actor, 'scopes' | 'rank'> {
  const scopeWords = rolesClaim === null ? [...wordsIn(claims['scope']), ...wordsIn(claims['scopes'])] : [];
  const roleWords = wordsIn(rolesClaim === null ? claims['roles'] : valueAt(claims, rolesClaim));
  const told = [...roleWords, ...scopeWords.filter((word) => word.startsWith('rank:'))].map((word) => word.replace(/^rank:/, ''));
  const ranks = RANKS.filter((rank) => told.includes(rank));
  const asScopes = [...scopeWords, ...roleWords.filter((word) => word !== 'admin')];
  const scopes = new Set([...SCOPES.filter((scope) => asScopes.includes(scope)), ...ranks.flatMap((rank) => OF_RANK[rank])]);
  return { scopes, rank: ranks.at(-1) ?? 'analyst' };
}

/** The words of a claim: of text those between blanks, of a list its texts; each without the name of this service before it. */
function wordsIn(claim: unknown): readonly string[] {
  const words = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim.filter((each) => typeof each === 'string') : [];
  return words.slice(0, 200).map((word) => word.replace(/^watchbill[:/.]/, ''));
}

/** A claim by its whole name, which may have dots in it, else by the parts of its path. */
function valueAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Claims)[part];
  }
  return value;
}
