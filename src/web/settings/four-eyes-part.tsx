import type { ReactNode } from 'react';
import { service, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Allowed } from '../shell/allowed.js';
import { useWords } from '../strings/language.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** Whether decisions need a second person. */
export function FourEyesPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const asked = useService(['four-eyes'], (signal) => service.GET('/v1/settings/four-eyes', { signal }));
  const set = useWork(['four-eyes'], (on: boolean) => service.PUT('/v1/settings/four-eyes', { body: { on } }));
  return (
    <Part title={said.fourEyes} more={said.fourEyesMore} asked={asked}>
      {({ on }) => (
        <Allowed scope="admin">
          <fieldset className="row">
            <legend className="unseen">{said.fourEyes}</legend>
            {[true, false].map((each) => (
              <button
                key={String(each)}
                type="button"
                className="button"
                aria-pressed={on === each}
                disabled={set.isPending}
                onClick={() => set.mutate(each)}
              >
                {each ? said.on : said.off}
              </button>
            ))}
          </fieldset>
        </Allowed>
      )}
    </Part>
  );
}
