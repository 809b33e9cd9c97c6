import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Clocks } from '../../register/index.js';
import { problemOf } from '../client/problem.js';
import { PartyHead } from '../company/party-head.js';
import { TimelineStrip } from '../drawing/timeline-strip.js';
import { useEngine } from '../engine/engine-in-use.js';
import { BEGIN, END } from '../shell/bounds.js';
import { clocksTold, TODAY } from '../shell/clocks.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { NotesShown } from '../standing/notes-shown.js';
import { StandingShown } from '../standing/standing-shown.js';
import { useWords } from '../strings/language.js';
import { ASK_WORDS } from './ask-words.js';
import { DayBoard } from './day-board.js';

/** Where a company stands on the days that are asked about, in words and drawn. The days are moved here, and the words follow. */
export function AnswerCard({ id, clocks }: { readonly id: string; readonly clocks: Clocks }): ReactNode {
  const said = useWords(ASK_WORDS);
  const standing = useEngine('standing', { id, clocks, today: TODAY });
  const story = useEngine('story', { id, clocks: { on: END, known: clocks.known } });
  if (standing.error !== null) return <ProblemShown problem={problemOf(standing.error)} />;
  const { data } = standing;
  if (data === undefined) return <Loading />;
  const spoken = data.standings.filter(({ listed, modifiers, list }) => listed || modifiers.length > 0 || list === MAIN);
  const { strips = [], happenings = [] } = story.data?.party.id === id ? story.data : {};
  return (
    <article className="card answer" aria-busy={standing.isPlaceholderData}>
      <PartyHead party={data.party} level={2}>
        <Link to="/company/$id" params={{ id }} search={clocksTold(clocks.on, clocks.known, TODAY)} className="button">
          {said.story}
        </Link>
      </PartyHead>
      <DayBoard clocks={clocks} from={BEGIN} to={END} />
      <div className="standings" aria-live="polite">
        {spoken.map((each) => (
          <StandingShown key={each.list} standing={each} sources={data.sources} />
        ))}
        {spoken.length === 0 ? <p>{said.nothing}</p> : null}
      </div>
      {strips.length === 0 ? null : (
        <TimelineStrip strips={strips} happenings={happenings} from={BEGIN} to={END} on={clocks.on} label={said.strip(data.party.label)} />
      )}
      <NotesShown notes={data.notes} />
    </article>
  );
}

/** What the card says even when there is nothing to say. */
const MAIN = 'us-dod-1260h';
