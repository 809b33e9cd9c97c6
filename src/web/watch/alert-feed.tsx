import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useActor } from '../client/actor.js';
import { problemOf } from '../client/problem.js';
import { service, type Told } from '../client/service.js';
import { useWork } from '../client/work.js';
import { useEngine } from '../engine/engine-in-use.js';
import { Allowed } from '../shell/allowed.js';
import { TODAY } from '../shell/clocks.js';
import { useWords } from '../strings/language.js';
import { AcknowledgeBar } from './acknowledge-bar.js';
import { AlertLine } from './alert-line.js';
import { WATCH_WORDS } from './watch-words.js';

type Alert = Told['Alert'];

/** Alerts that are gone through by keyboard (the feed of the ARIA practices) and acknowledged: one, those chosen, or all. */
export function AlertFeed({ alerts, total }: { readonly alerts: readonly Alert[]; readonly total: number }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const [at, move] = useState<string | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [note, write] = useState('');
  const [done, tell] = useState('');
  const lines = useRef(new Map<string, HTMLElement>());
  const told = useRef<HTMLParagraphElement>(null);
  const may = useActor().data?.scopes.includes('decide') === true;
  const acts = alerts.map(({ id, entity, list, date, sources }) => ({ id, entity: entity.id, list, date, sources }));
  const { data } = useEngine('turns', { acts, today: TODAY });
  const open = alerts.filter(({ acknowledged }) => acknowledged === null);
  const work = useWork(['alerts', 'portfolios'], (ids: readonly string[]) =>
    service.POST('/v1/alerts/acknowledge', { body: { ids: [...ids], note } }),
  );
  const toggle = (id: string): void =>
    choose((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const acknowledge = (ids: readonly string[]): void => {
    if (!may || ids.length === 0 || work.isPending) return;
    const next = nextAfter(alerts, ids);
    work.mutate(ids, {
      onSuccess: ({ acknowledged }) => {
        tell(said.done(acknowledged.length));
        choose(new Set());
        write('');
        (lines.current.get(next ?? '') ?? told.current)?.focus();
      },
    });
  };
  const pressed = (key: string): boolean => {
    const index = alerts.findIndex(({ id }) => id === at);
    const step = key === 'j' ? 1 : key === 'k' ? -1 : 0;
    const target = step === 0 ? alerts[index] : alerts[Math.max(0, Math.min(alerts.length - 1, index + step))];
    if (target === undefined) return false;
    if (step !== 0) lines.current.get(target.id)?.focus();
    else if (target.acknowledged !== null) return false;
    else if (key === 'x') toggle(target.id);
    else if (key === 'e') acknowledge([target.id]);
    else return false;
    return true;
  };
  useKeys(pressed);
  return (
    <>
      {open.length === 0 ? null : (
        <Allowed scope="decide">
          <AcknowledgeBar
            note={note}
            write={write}
            chosen={open.filter(({ id }) => chosen.has(id)).map(({ id }) => id)}
            shown={open.map(({ id }) => id)}
            acknowledge={acknowledge}
            busy={work.isPending}
          />
        </Allowed>
      )}
      <p ref={told} tabIndex={-1} role="status" className="quiet small done">
        {done}
      </p>
      {work.error === null ? null : (
        <p role="alert" className="fault" lang="en">
          {problemOf(work.error).detail}
        </p>
      )}
      <div role="feed" aria-label={said.alerts} aria-busy={work.isPending} className="feed">
        {alerts.map((alert, index) => (
          <AlertLine
            key={alert.id}
            alert={alert}
            turns={data?.turns[alert.id]}
            sources={data?.sources ?? {}}
            place={[index + 1, total]}
            chosen={chosen.has(alert.id)}
            may={may}
            held={(line) => {
              if (line === null) lines.current.delete(alert.id);
              else lines.current.set(alert.id, line);
            }}
            come={() => move(alert.id)}
            toggle={() => toggle(alert.id)}
            acknowledge={() => acknowledge([alert.id])}
          />
        ))}
      </div>
    </>
  );
}

/** Who has the focus when some are gone: the first after them, else the last before. */
function nextAfter(alerts: readonly Alert[], ids: readonly string[]): string | null {
  const gone = new Set(ids);
  const last = alerts.findLastIndex(({ id }) => gone.has(id));
  const stay = (each: Alert): boolean => !gone.has(each.id);
  return (alerts.slice(last + 1).find(stay) ?? alerts.slice(0, last).findLast(stay))?.id ?? null;
}

/** Hears letters that are typed nowhere. */
function useKeys(pressed: (key: string) => boolean): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}
