import { readFileSync } from 'node:fs';
import { type Brief, briefAnswer, briefOf, type Statement } from '../../src/answering/briefing.js';
import { type Near, type OpenRegister, openRegister } from '../../src/answering/index.js';
import { type Clocks, day, type Register, type Role } from '../../src/register/index.js';
import { sha256 } from '../bundled.js';

export const TODAY = day('2026-11-22');
export const ENGINE = 'watchbill/test';

/** The bundled register, opened. */
export function openBundled(): OpenRegister {
  const read = openRegister(readFileSync(new URL('../../dist/register.snapshot', import.meta.url)), sha256);
  if (!read.ok) throw new Error(read.got);
  return read.value;
}

/** The brief on one entity by name or id. */
export function briefOn(opened: OpenRegister, query: string, clocks: Clocks, roles: readonly Role[] = [], all = false): Brief {
  const { brief } = briefAnswer(opened, query, { clocks, roles, today: TODAY, engine: ENGINE, all });
  if (brief === null) throw new Error(`got no brief on ${query}, expected one`);
  return brief;
}

/** The brief of a register that has no snapshot. */
export function briefFrom(register: Register, entity: string, clocks: Clocks, all = false, alike: readonly Near[] = []): Brief {
  const snapshot = {
    register,
    digest: 'd'.repeat(64),
    meta: { built: '2026-01-01' },
    section: () => undefined,
  } as unknown as OpenRegister['snapshot'];
  return briefOf({ snapshot }, entity, { clocks, roles: ['us-investor'], today: TODAY, engine: ENGINE, all }, alike);
}

/** Every statement of a brief, in the order of the page. */
export function statementsOf({ party, standings, claims, cases, roles }: Brief): readonly Statement[] {
  return [
    ...party.names.told,
    ...party.identifiers.told,
    ...party.relatives.told,
    ...standings.told.flatMap(({ stands, because, grounds }) => [stands, ...because, ...grounds.told]),
    ...claims.told.flatMap((claim) => [claim, ...claim.answers.told]),
    ...cases.told.flatMap(({ acts }) => acts.told),
    ...roles.flatMap(({ inForce, ahead }) => [...inForce.told, ...ahead.told]),
  ];
}
