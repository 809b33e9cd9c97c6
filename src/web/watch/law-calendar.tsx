import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ROLES } from '../../register/law.js';
import type { LawDate } from '../engine/law-dates-question.js';
import { TODAY } from '../shell/clocks.js';
import { TableFrame } from '../shell/table-frame.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { effectWords, roleWords } from '../strings/role-words.js';
import { WATCH_WORDS } from './watch-words.js';

/** The id under which a date stands on the page. */
export function placeOf({ key }: LawDate): string {
  return `law-${key.replace(/[^a-z0-9]+/gi, '-')}`;
}

/** Roles down, months across: a mark where a law begins for a role, full where it touches somebody who is watched. */
export function LawCalendar({ dates }: { readonly dates: readonly LawDate[] }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  const months = monthsThrough(dates);
  const roles = ROLES.filter((role) => dates.some(({ bites }) => bites.some((bite) => bite.role === role)));
  const columns = [...months, ...(dates.some(({ from }) => from === null) ? [null] : [])];
  return (
    <TableFrame label={said.calendar}>
      <thead>
        <tr>
          <th scope="col">{said.role}</th>
          {columns.map((month) => (
            <th key={month} scope="col" className="month">
              {month === null ? said.noDay : dateWords(month, language, 'brief')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role}>
            <th scope="row">{roleWords(role, language)}</th>
            {columns.map((month) => (
              <td key={month} className="month">
                {dates
                  .filter(({ from, bites }) => (from?.slice(0, 7) ?? null) === month && bites.some((bite) => bite.role === role))
                  .map((date) => (
                    <DateMark key={date.key} date={date} role={role} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function DateMark({ date, role }: { readonly date: LawDate; readonly role: (typeof ROLES)[number] }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  const kind = date.bites.find((bite) => bite.role === role)?.kind ?? 'none';
  const touched = date.touches.some(({ roles }) => roles.includes(role));
  const words = [effectWords(kind, language), date.law, touched ? said.touched : said.untouched].join(', ');
  return (
    <Link to="/watch" search hash={placeOf(date)} className={`date-mark effect-${kind}`} title={words}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={touched ? 'mark-touched' : 'mark-untouched'}>
        <path d="M6 1 11 6 6 11 1 6Z" />
      </svg>
      {date.from === null ? null : <span className="number">{Number(date.from.slice(8))}</span>}
      <span className="unseen">{words}</span>
    </Link>
  );
}

/** The months from this one through that of the last date, as `YYYY-MM`. */
function monthsThrough(dates: readonly LawDate[]): readonly string[] {
  const last =
    dates
      .flatMap(({ from }) => from ?? [])
      .at(-1)
      ?.slice(0, 7) ?? TODAY.slice(0, 7);
  const months: string[] = [];
  for (let [year, month] = [Number(TODAY.slice(0, 4)), Number(TODAY.slice(5, 7))]; months.length < 120; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    months.push(name);
  }
  return months;
}
