import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ROLES, type Role } from '../../register/law.js';
import { DayBoard } from '../ask/day-board.js';
import { problemOf } from '../client/problem.js';
import { useEngine } from '../engine/engine-in-use.js';
import { BEGIN, END } from '../shell/bounds.js';
import { clocksMeant, TODAY } from '../shell/clocks.js';
import { keep, kept } from '../shell/kept.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { NotesShown } from '../standing/notes-shown.js';
import { StandingShown } from '../standing/standing-shown.js';
import { useWords } from '../strings/language.js';
import { BriefButton } from './brief-button.js';
import { COMPANY_WORDS } from './company-words.js';
import { DocumentsTold } from './documents-told.js';
import { EffectsShown } from './effects-shown.js';
import { FamilyShown } from './family-shown.js';
import { GroundsShown } from './grounds-shown.js';
import { PartyHead } from './party-head.js';
import { StoryShown } from './story-shown.js';
import { WhoItIs } from './who-it-is.js';

const route = getRouteApi('/company/$id');
const FIRST: Role = 'dod-contractor';

/** All that is known of one company on a day: where it stands, its story, what follows, and who it is. */
export function CompanyScreen(): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const clocks = clocksMeant(search, TODAY);
  const { data, error } = useEngine('standing', { id, clocks, today: TODAY });
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined || data.party.id !== id) return <Loading />;
  const role = search.role ?? ROLES.find((each) => each === kept('role')) ?? FIRST;
  const become = (next: Role): void => {
    keep('role', next);
    void navigate({ search: (before) => ({ ...before, role: next }), replace: true });
  };
  const spoken = data.standings.filter(({ listed, modifiers, list }) => listed || modifiers.length > 0 || list === 'us-dod-1260h');
  return (
    <article className="company">
      <PartyHead party={data.party} level={1}>
        <div className="row">
          <BriefButton id={id} role={role} clocks={clocks} />
          <button type="button" className="button" onClick={() => print()}>
            {said.print}
          </button>
        </div>
      </PartyHead>
      <DayBoard clocks={clocks} from={BEGIN} to={END} />
      <div className="company-parts">
        <div className="company-main">
          <section className="part">
            <h2>{said.standing}</h2>
            <div className="standings" aria-live="polite">
              {spoken.map((each) => (
                <StandingShown key={each.list} standing={each} sources={data.sources} />
              ))}
            </div>
            <NotesShown notes={data.notes} />
          </section>
          <StoryShown
            id={id}
            clocks={clocks}
            at={search}
            look={(change) =>
              void navigate({ search: (before) => ({ ...before, ...change }) as typeof before, replace: true, resetScroll: false })
            }
          />
          <EffectsShown id={id} clocks={clocks} role={role} become={become} />
          <DocumentsTold id={id} />
        </div>
        <div className="company-side">
          <WhoItIs id={id} />
          <FamilyShown id={id} clocks={clocks} />
          <GroundsShown standings={data.standings} />
        </div>
      </div>
    </article>
  );
}
