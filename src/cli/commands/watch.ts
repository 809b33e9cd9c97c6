import { ROLES, type Role } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { withStore } from '../../running/store-in-use.js';
import type { SubjectsAsked, SubjectsRead } from '../../running/subjects-in-table.js';
import { noteOf, type PortfolioChange, putPortfolio, removePortfolio } from '../../watching/index.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { actOf } from '../keeping.js';
import { noSuchPortfolio, printable } from '../portfolio-words.js';
import { subjectsInFile } from '../subjects-in-file.js';
import type { World } from '../world.js';

export interface WatchAddOptions extends SubjectsAsked {
  readonly name: string;
  readonly role?: string;
  readonly by?: string;
  readonly json?: boolean;
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u;

/** At most so many rows that name nobody are told by their lines. */
const LINES = 10;

/** `watchbill watch add FILE --name P`: makes a portfolio, or puts other subjects in the place of those it has. */
export async function watchAdd(file: string, options: WatchAddOptions, world: World): Promise<ExitCode> {
  const { name, role } = options;
  if (!NAME.test(name))
    throw usage(`--name: got ${JSON.stringify(name)}, expected up to 100 letters, digits, spaces, dots, dashes or underscores`);
  const roles = rolesAsked(role);
  const read = await subjectsInFile(file, options, openBundle(world), world);
  const change = await withStore(world, (store) =>
    putPortfolio(store, { name, subjects: read.subjects, ...(roles === null ? {} : { roles }), act: actOf(options.by, world) }),
  );
  world.out(
    options.json === true ? `${JSON.stringify({ portfolio: name, ...change, unread: read.unread }, null, 2)}\n` : told(name, change, read),
  );
  return EXIT.done;
}

function rolesAsked(text: string | undefined): readonly Role[] | null {
  if (text === undefined) return null;
  const roles = text.split(',').map((role) => role.trim());
  if (roles.length === 1 && roles[0] === 'all') return ROLES;
  const unknown = roles.find((role) => !ROLES.some((each) => each === role));
  if (unknown !== undefined) throw usage(`--role: got "${unknown}", expected some of ${ROLES.join(', ')}, or all`);
  return ROLES.filter((role) => roles.includes(role));
}

function told(name: string, change: PortfolioChange, { unread }: SubjectsRead): string {
  const { subjects, came, went, changed, same, doubled } = change;
  const lines = [`${name}: ${subjects} subjects; ${came} came, ${went} went, ${changed} changed, ${same} as before`];
  if (doubled > 0) lines.push(`${doubled} rows repeat another word for word: watched once`);
  if (unread.length > 0) {
    const more = unread.length > LINES ? `, and ${unread.length - LINES} more` : '';
    lines.push(
      `not watched, ${unread.length} rows: ${unread
        .slice(0, LINES)
        .map(({ line, reason }) => `line ${line} (${reason})`)
        .join(', ')}${more}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

export interface WatchListOptions {
  readonly json?: boolean;
}

/** `watchbill watch list`: the portfolios, and how far each is watched. */
export async function watchList(options: WatchListOptions, world: World): Promise<ExitCode> {
  const portfolios = await withStore(world, async (store) => {
    const found: {
      name: string;
      subjects: number;
      on: string | null;
      matches: number;
      open: number;
      roles: readonly Role[];
      at: string;
      by: string;
    }[] = [];
    for (const { name, subjects, at, by } of await store.portfolios.all()) {
      const [watched, { note }] = [await store.portfolios.watched(name), await noteOf(store, name)];
      const [matches, open] = [await store.portfolios.matches(name), await store.alerts.all({ portfolio: name, open: true })];
      found.push({ name, subjects, on: watched?.on ?? null, matches: matches.length, open: open.length, roles: note.roles, at, by });
    }
    return found;
  });
  if (options.json === true) world.out(`${JSON.stringify({ portfolios }, null, 2)}\n`);
  else if (portfolios.length === 0) world.out('no portfolio is watched: watchbill watch add FILE --name NAME\n');
  else {
    const rows = portfolios.map(({ name, subjects, on, matches, open, roles }) => [
      name,
      String(subjects),
      on ?? 'never',
      String(matches),
      String(open),
      roles.length === ROLES.length ? 'all' : roles.join(', '),
    ]);
    world.out(columns(['PORTFOLIO', 'SUBJECTS', 'WATCHED', 'FOUND', 'OPEN ALERTS', 'ROLES'], rows, world.columns));
  }
  return EXIT.done;
}

export interface WatchRemoveOptions {
  readonly by?: string;
  readonly json?: boolean;
}

/** `watchbill watch remove P`: watches it no more. */
export async function watchRemove(name: string, options: WatchRemoveOptions, world: World): Promise<ExitCode> {
  await withStore(world, async (store) => {
    if (!(await removePortfolio(store, name, actOf(options.by, world)))) throw await noSuchPortfolio(name, store);
  });
  world.out(
    options.json === true
      ? `${JSON.stringify({ portfolio: name, removed: true }, null, 2)}\n`
      : `${printable(name)}: not watched any more; its alerts stay\n`,
  );
  return EXIT.done;
}
