import type { Role } from '../../register/law.js';
import { sentFile } from '../client/sent-file.js';
import { had, service } from '../client/service.js';
import { engineInUse } from '../engine/engine-start.js';
import { TODAY } from '../shell/clocks.js';
import type { Gathered } from './company-adder.js';

/** What came of companies that were sent, and of the watch after it. */
export interface Watched {
  readonly came: number;
  /** Lines of the file that could not be read. */
  readonly unread: number;
  readonly alerts: number;
}

interface Sent {
  readonly came: number;
  readonly unread: readonly unknown[];
}

/**
 * Puts companies into a portfolio and watches it at once. `made` where it is to be made, with the roles whose law is of interest: none is
 * every one. Throws `Troubled`.
 */
export async function gatheredInto(
  name: string,
  { chosen, pasted, file }: Gathered,
  made: { readonly roles: readonly Role[] } | null,
): Promise<Watched> {
  const subjects = [...(await chosenSubjects(chosen)), ...pastedSubjects(pasted)];
  const path = { name };
  let [came, unread, there] = [0, 0, made === null];
  const roles = made === null || made.roles.length === 0 ? undefined : [...made.roles];
  const count = (sent: Sent): void => {
    came += sent.came;
    unread += sent.unread.length;
    there = true;
  };
  if (subjects.length > 0)
    count(
      await had(
        there
          ? service.POST('/v1/portfolios/{name}/subjects', { params: { path }, body: { subjects } })
          : service.PUT('/v1/portfolios/{name}', { params: { path }, body: { subjects, ...(roles === undefined ? {} : { roles }) } }),
      ),
    );
  if (file !== null) {
    const address = `/v1/portfolios/${encodeURIComponent(name)}`;
    count(
      await (there
        ? sentFile<Sent>('POST', `${address}/subjects`, file)
        : sentFile<Sent>('PUT', `${address}${roles === undefined ? '' : `?roles=${roles.join(',')}`}`, file)),
    );
  }
  const { alerts } = await had(service.POST('/v1/portfolios/{name}/watch', { params: { path } }));
  return { came, unread, alerts: alerts.length };
}

interface Named {
  readonly name: string;
  readonly nameZh?: string;
}

async function chosenSubjects(ids: readonly string[]): Promise<readonly Named[]> {
  if (ids.length === 0) return [];
  const parties = await engineInUse().ask('watched', { ids, clocks: { on: TODAY, known: TODAY } });
  return Object.values(parties).map(({ label, chinese }) => ({
    name: label,
    ...(chinese === null || chinese === label ? {} : { nameZh: chinese }),
  }));
}

function pastedSubjects(text: string): readonly Named[] {
  const names = text.split('\n').map((line) => line.trim());
  return [...new Set(names.filter((name) => name !== ''))].map((name) => ({ name }));
}
