import { type ReactNode, useId } from 'react';
import { EVENT_TYPES, MODALITIES } from '../../register/event.js';
import { useEngine } from '../engine/engine-in-use.js';
import { TODAY } from '../shell/clocks.js';
import { actWords, modalityWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { CompanyChooser } from './company-chooser.js';
import { type Corrected, PRINTED_DATE } from './correcting.js';
import type { ProposalView } from './review-answers.js';
import { UnknownCompanies } from './unknown-companies.js';
import { VERDICT_WORDS } from './verdict-words.js';

interface FormGiven {
  readonly view: ProposalView;
  readonly corrected: Corrected;
  readonly become: (corrected: Corrected) => void;
}

const CLOCKS = { on: TODAY, known: TODAY };

/** The fields in which a reviewer may know better than what was read. */
export function CorrectionFields({ view, corrected, become }: FormGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const { language } = useLanguage();
  const id = useId();
  const { data: register } = useEngine('register', { clocks: CLOCKS });
  const { type, date, list, modality, title, entities } = corrected;
  const published = view.toldIn[0]?.document.published ?? null;
  const wrong = date !== '' && !PRINTED_DATE.test(date);
  return (
    <div className="correction">
      <label>
        {said.type}
        <select
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key, and is where the work goes on
          autoFocus
          value={type}
          onChange={({ target }) => become({ ...corrected, type: EVENT_TYPES.find((each) => each === target.value) ?? type })}
        >
          {EVENT_TYPES.map((each) => (
            <option key={each} value={each}>
              {actWords(each, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {said.list}
        <select value={list} onChange={({ target }) => become({ ...corrected, list: target.value })}>
          <option value="">{said.noList}</option>
          {(register?.lists ?? [{ id: list, short: '' }])
            .filter((each) => each.id !== '')
            .map((each) => (
              <option key={each.id} value={each.id}>
                {listName(each.id, language)} ({each.id})
              </option>
            ))}
        </select>
      </label>
      <label>
        {said.date}
        <input
          value={date}
          maxLength={10}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-date`}
          onChange={({ target }) => become({ ...corrected, date: target.value.trim() })}
        />
      </label>
      <label>
        {said.modality}
        <select
          value={modality}
          onChange={({ target }) => become({ ...corrected, modality: MODALITIES.find((each) => each === target.value) ?? modality })}
        >
          {MODALITIES.map((each) => (
            <option key={each} value={each}>
              {modalityWords(each, language)}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}-date`} className={wrong ? 'wide small fault' : 'wide small quiet'} role={wrong ? 'alert' : undefined}>
        {wrong ? said.dateWrong(date) : said.dateMore}{' '}
        {published === null || date === published ? null : (
          <button type="button" className="link" onClick={() => become({ ...corrected, date: published })}>
            {said.takePublished(dateWords(published, language, 'brief'))}
          </button>
        )}
      </p>
      <fieldset className="wide">
        <legend>{said.companies}</legend>
        <ul className="plain row">
          {entities.length === 0 ? <li className="quiet small">{said.companiesNone}</li> : null}
          {entities.map(({ id: entity, label }) => (
            <li key={entity} className="company-chip">
              <span lang="en">{label}</span>
              <button
                type="button"
                className="link"
                aria-label={said.remove(label)}
                onClick={() => become({ ...corrected, entities: entities.filter((each) => each.id !== entity) })}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
        <CompanyChooser
          label={said.addCompany}
          choose={(company) => become({ ...corrected, entities: [...entities.filter((each) => each.id !== company.id), company] })}
        />
        <UnknownCompanies view={view} corrected={corrected} become={become} />
      </fieldset>
      <label className="wide">
        {said.titleOf}
        <input value={title} maxLength={300} onChange={({ target }) => become({ ...corrected, title: target.value })} />
      </label>
    </div>
  );
}
