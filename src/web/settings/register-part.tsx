import type { ReactNode } from 'react';
import { service, useService } from '../client/service.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** The snapshot that answers come from. */
export function RegisterPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  return (
    <Part title={said.register} asked={useService(['snapshot'], (signal) => service.GET('/v1/snapshot', { signal }))}>
      {({ digest, built, facts, engine }) => (
        <dl className="told">
          <div>
            <dt>{said.built}</dt>
            <dd>{dateWords(built.slice(0, 10), language)}</dd>
          </div>
          <div>
            <dt>{said.facts}</dt>
            <dd className="number">{facts}</dd>
          </div>
          <div>
            <dt>{said.digest}</dt>
            <dd>
              <code>{digest}</code>
            </dd>
          </div>
          <div>
            <dt>{said.engine}</dt>
            <dd>
              <code>{engine}</code>
            </dd>
          </div>
        </dl>
      )}
    </Part>
  );
}
