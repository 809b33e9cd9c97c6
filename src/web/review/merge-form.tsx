import { type ReactNode, useId, useState } from 'react';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { ReasonForm } from './reason-form.js';
import type { ProposalView } from './review-answers.js';
import { VERDICT_WORDS } from './verdict-words.js';

interface MergeGiven {
  readonly view: ProposalView;
  readonly busy: boolean;
  readonly say: (event: string, reason: string) => void;
  readonly cancel: () => void;
}

/** Which event or edition of the register it is: one of those that are near, or one by its id. */
export function MergeForm({ view: { near, proposed }, busy, say, cancel }: MergeGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const { language } = useLanguage();
  const group = useId();
  const [chosen, choose] = useState(proposed.became ?? near[0]?.id ?? '');
  const [other, type] = useState('');
  const event = other.trim() === '' ? chosen : other.trim();
  return (
    <ReasonForm
      does={said.merge}
      needed={false}
      busy={busy}
      ready={event !== ''}
      focus={false}
      say={(reason) => say(event, reason)}
      cancel={cancel}
    >
      <fieldset className="merge-choice">
        <legend>{said.mergeInto}</legend>
        {near.map(({ id, date, type: kind, title }, at) => (
          <label key={id} className="merge-line">
            <input
              type="radio"
              name={group}
              // biome-ignore lint/a11y/noAutofocus: it was asked for by a key, and is where the work goes on
              autoFocus={at === 0}
              checked={chosen === id && other.trim() === ''}
              onChange={() => {
                choose(id);
                type('');
              }}
            />
            <span>
              {dateWords(date, language, 'brief')} · {actWords(kind, language)} · <span lang="en">{title}</span>{' '}
              <code className="quiet small">{id}</code>
            </span>
          </label>
        ))}
        <label>
          {said.otherEvent}
          <input
            value={other}
            maxLength={200}
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: as above, where none is near
            autoFocus={near.length === 0}
            onChange={({ target }) => type(target.value)}
          />
        </label>
      </fieldset>
      <p className="quiet small">{said.mergeMore}</p>
    </ReasonForm>
  );
}
