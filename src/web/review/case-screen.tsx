import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { useWords } from '../strings/language.js';
import { Desk } from './desk.js';
import { Key } from './key.js';
import { useKeys } from './keys.js';
import { KeysShown } from './keys-shown.js';
import { useQueue } from './queue.js';
import { besides, type Queue } from './queue-order.js';
import { REVIEW_WORDS } from './review-words.js';
import { VERDICT_WORDS } from './verdict-words.js';

const route = getRouteApi('/review/$id');

/** One proposed event beside the document that tells it; or a document by itself, by its digest. */
export function CaseScreen(): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const keys = useWords(VERDICT_WORDS);
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [help, showHelp] = useState(false);
  const queue: Queue = search.state ?? 'waiting';
  const isEvent = id.startsWith('pe-');
  const { data: told } = useQueue(queue);
  const ids = told?.results.map((each) => each.id) ?? [];
  const { before, after } = isEvent ? besides(ids, id, queue) : { before: null, after: ids[0] ?? null };
  const go = (to: string | null): void => {
    if (to !== null) void navigate({ params: { id: to }, search: ({ state }) => ({ state }) });
  };
  const back = (): void => void navigate({ to: '/review', search: { state: search.state } });
  useKeys({ j: () => go(after), k: () => go(before), '?': () => showHelp(true), q: back });
  const at = ids.indexOf(id);
  return (
    <div className="review">
      <header className="case-head">
        <h1>
          {said.title} <span className="quiet">{isEvent ? id : said.document}</span>
        </h1>
        <nav className="row" aria-label={said.queue}>
          <Link to="/review" search={{ state: search.state }} className="button button-small" aria-keyshortcuts="q">
            {said.back}
          </Link>
          <button type="button" className="button button-small" aria-keyshortcuts="k" disabled={before === null} onClick={() => go(before)}>
            {said.previous} <Key>k</Key>
          </button>
          <button type="button" className="button button-small" aria-keyshortcuts="j" disabled={after === null} onClick={() => go(after)}>
            {said.next} <Key>j</Key>
          </button>
          <button type="button" className="button button-small" aria-keyshortcuts="?" onClick={() => showHelp(true)}>
            {keys.keys} <Key>?</Key>
          </button>
          <span className="quiet small" role="status">
            {said[queue]}: {at === -1 ? (told?.total.value ?? '') : said.position(at + 1, told?.total.value ?? ids.length)}
            {isEvent && told !== undefined && after === null ? ` · ${said.allDone}` : ''}
          </span>
        </nav>
      </header>
      {isEvent ? (
        <EventCase
          key={id}
          id={id}
          document={search.document}
          show={(document) => void navigate({ search: (was) => ({ ...was, document }), replace: true, resetScroll: false })}
          look={go}
        />
      ) : (
        <DocumentCase sha={id} look={go} />
      )}
      <KeysShown open={help} close={() => showHelp(false)} />
    </div>
  );
}

interface CaseGiven {
  readonly id: string;
  readonly document: string | undefined;
  readonly show: (document: string | undefined) => void;
  readonly look: (id: string) => void;
}

function EventCase({ id, document: asked, show, look }: CaseGiven): ReactNode {
  const { data: view, error } = useService(['review', id], (signal) =>
    service.GET('/v1/review/{id}', { params: { path: { id } }, signal }),
  );
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (view === undefined) return <Loading />;
  const own = view.proposed.document;
  return <Desk sha={asked ?? own} view={view} show={(next) => show(next === own ? undefined : next)} look={look} />;
}

function DocumentCase({ sha, look }: { readonly sha: string; readonly look: (id: string) => void }): ReactNode {
  return <Desk sha={sha} view={null} show={look} look={look} />;
}
