import { getRouteApi } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useEngine } from '../engine/engine-in-use.js';
import { clocksMeant, TODAY } from '../shell/clocks.js';
import { Loading } from '../shell/loading.js';
import { useWords } from '../strings/language.js';
import { AskBox } from './ask-box.js';
import { ASK_WORDS } from './ask-words.js';
import { Beginning } from './beginning.js';

const route = getRouteApi('/');

// The card is on its way while somebody still types.
const card = () => import('./answer-card.js');
const AnswerCard = lazy(async () => ({ default: (await card()).AnswerCard }));

/** One box, and the answer beside it. What is typed is in no address; the company that was chosen and the days are. */
export function AskScreen(): ReactNode {
  const said = useWords(ASK_WORDS);
  const { company, ...asked } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, type] = useState('');
  const clocks = clocksMeant(asked, TODAY);
  useEffect(() => void card(), []);
  const { data: register } = useEngine('register', { clocks: { on: TODAY, known: TODAY } });
  const choose = (id: string | undefined): void => void navigate({ search: (before) => ({ ...before, company: id }) });
  return (
    <div className={company === undefined ? 'ask' : 'ask ask-answered'}>
      <div className="ask-side">
        <h1>{said.title}</h1>
        <AskBox text={text} type={type} clocks={clocks} chosen={company} choose={choose} />
        {text.trim() === '' ? <Beginning register={register} choose={choose} /> : null}
      </div>
      {company === undefined ? null : (
        <Suspense fallback={<Loading />}>
          <AnswerCard id={company} clocks={clocks} />
        </Suspense>
      )}
    </div>
  );
}
