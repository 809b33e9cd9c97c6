import { storeExists, withStore } from '../../running/store-in-use.js';
import { RANKS, type Rank, SCOPES, type Scope } from '../../service/access/actor.js';
import { addKey, KEY_NAME, revokeKey } from '../../service/access/key-keeping.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { actOf } from '../keeping.js';
import { pepperInUse } from '../pepper-in-use.js';
import type { World } from '../world.js';

interface KeysOptions {
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill keys add NAME --scopes read,screen [--rank reviewer]`: prints the key alone on stdout, so that it can be piped. */
export async function keysAdd(
  name: string,
  options: KeysOptions & { readonly scopes: string; readonly rank: string },
  world: World,
): Promise<ExitCode> {
  if (!KEY_NAME.test(name)) throw usage(`NAME: got "${name}", expected 1 to 80 letters, digits, blanks and . _ @ + -`);
  const scopes = scopesOf(options.scopes);
  const rank = RANKS.find((known) => known === options.rank);
  if (rank === undefined) throw usage(`--rank: got "${options.rank}", expected ${listed(RANKS)}`);
  const pepper = pepperInUse(world);
  const { id, key } = await withStore(world, (store) => addKey({ store, pepper }, { name, scopes, rank }, actOf(options.by, world)));
  if (options.json === true) world.out(`${JSON.stringify({ id, name, scopes, rank, key }, null, 2)}\n`);
  else {
    world.err(`${id}: ${name} may ${scopes.join(', ')} as ${rank}. This is the only time the key is told:\n`);
    world.out(`${key}\n`);
  }
  return EXIT.done;
}

/** `watchbill keys list`: never a key or its hash. */
export async function keysList(options: KeysOptions, world: World): Promise<ExitCode> {
  const all = storeExists(world) ? await withStore(world, (store) => store.keys.all()) : [];
  if (options.json === true) {
    const keys = all.map(({ id, name, scopes, rank, at, by, revoked }) => ({ id, name, scopes, rank, at, by, revoked }));
    world.out(`${JSON.stringify({ keys }, null, 2)}\n`);
  } else if (all.length === 0) world.out('There are no keys yet: watchbill keys add NAME --scopes read,screen\n');
  else {
    const rows = all.map(({ id, name, scopes, rank, at, by, revoked }) => [
      id,
      name,
      scopes.join(','),
      rank,
      at.slice(0, 10),
      by,
      revoked === null ? '' : `revoked ${revoked.at.slice(0, 10)} by ${revoked.by}`,
    ]);
    world.out(columns(['ID', 'NAME', 'SCOPES', 'RANK', 'MADE', 'BY', ''], rows, world.columns));
  }
  return EXIT.done;
}

/** `watchbill keys revoke ID`. */
export async function keysRevoke(id: string, options: KeysOptions, world: World): Promise<ExitCode> {
  const revoked = storeExists(world) && (await withStore(world, (store) => revokeKey(store, id, actOf(options.by, world))));
  if (!revoked) throw usage(`ID: got "${asShown(id)}", expected one of a key that is not revoked: watchbill keys list tells them`);
  if (options.json === true) world.out(`${JSON.stringify({ id, revoked: true }, null, 2)}\n`);
  else world.err(`${id}: revoked\n`);
  return EXIT.done;
}

function scopesOf(text: string): readonly Scope[] {
  const asked = text.split(',').map((word) => word.trim());
  const unknown = asked.find((word) => !SCOPES.some((scope) => scope === word));
  if (unknown !== undefined) throw usage(`--scopes: got "${unknown}", expected ${listed(SCOPES)}`);
  return SCOPES.filter((scope) => asked.includes(scope));
}

/** Who gives a key for its id must not find it in a terminal's record. */
function asShown(id: string): string {
  return id.startsWith('wb_') ? 'a key' : id.slice(0, 40);
}

function listed(words: readonly (Scope | Rank)[]): string {
  return words.join(', ');
}
