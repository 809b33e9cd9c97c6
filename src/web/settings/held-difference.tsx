import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { service, type Told, useService } from '../client/service.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { SETTINGS_WORDS } from './settings-words.js';

type Change = Told['EditionChange'];

/** What an edition that is held would change, worked out by the service from its files. */
export function HeldDifference({ id }: { readonly id: string }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { data, error } = useService(['held', id, 'difference'], (signal) =>
    service.GET('/v1/held/{id}/difference', { params: { path: { id } }, signal }),
  );
  if (error !== null)
    return (
      <p className="quiet small" lang="en">
        {problemOf(error).detail}
      </p>
    );
  if (data === undefined)
    return (
      <p className="quiet small" role="status">
        {said.comparing}
      </p>
    );
  return data.changes.map((change) => <ChangeShown key={change.edition} change={change} />);
}

function ChangeShown({ change }: { readonly change: Change }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  const { list, edition, added, removed, renamed, changed, continued } = change;
  const line = ({ entity, name }: Change['added'][number]): ReactNode => <PartyLink entity={entity} name={name} />;
  // Who would come with the edition has no page yet.
  const plain = ({ name }: Change['added'][number]): ReactNode => <span lang="en">{name}</span>;
  return (
    <div className="differences">
      <p className="small">
        <b>{listName(list, language)}</b> <code>{edition}</code>{' '}
        <span className="number">{said.difference(added.length, removed.length, renamed.length, changed.length, continued)}</span>
      </p>
      <Lines title={`+ ${said.added(added.length)}`} lines={added} shown={plain} />
      <Lines title={`− ${said.removed(removed.length)}`} lines={removed} shown={line} />
      <Lines
        title={`~ ${said.renamed(renamed.length)}`}
        lines={renamed}
        shown={({ entity, from, to }) => (
          <>
            <span lang="en">{from}</span> → <PartyLink entity={entity} name={to} />
          </>
        )}
      />
      <Lines title={`* ${said.changed(changed.length)}`} lines={changed} shown={line} />
    </div>
  );
}

interface LinesGiven<L> {
  readonly title: string;
  readonly lines: readonly L[];
  readonly shown: (line: L) => ReactNode;
}

/** So many lines are shown at most: more are no longer read, and the number says enough. */
const MOST = 500;

function Lines<L extends { readonly entity: string }>({ title, lines, shown }: LinesGiven<L>): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= 20}>
      <summary>{title}</summary>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.entity}>{shown(line)}</li>
        ))}
      </ul>
      {lines.length <= MOST ? null : <p className="quiet small">{said.andMore(lines.length - MOST)}</p>}
    </details>
  );
}

function PartyLink({ entity, name }: { readonly entity: string; readonly name: string }): ReactNode {
  return (
    <Link to="/company/$id" params={{ id: entity }} lang="en">
      {name}
    </Link>
  );
}
