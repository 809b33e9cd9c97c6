import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Clocks } from '../../register/index.js';
import { useEngine } from '../engine/engine-in-use.js';
import { clocksTold, TODAY } from '../shell/clocks.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { modifierWords } from '../strings/standing-words.js';
import { LISTS_WORDS } from './lists-words.js';
import { SieveShown } from './sieve-shown.js';
import { type Sieve, sifted } from './sifting.js';

interface RollGiven {
  readonly list: string;
  readonly clocks: Clocks;
  readonly sieve: Sieve;
  readonly sift: (sieve: Sieve) => void;
  readonly sectors: readonly { readonly id: string; readonly label: string; readonly zh: string }[];
}

/** Who stands on a list on a day, sifted by field, body, ground, and the letters of a name. */
export function Roll({ list, clocks, sieve, sift, sectors }: RollGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  const [text, type] = useState('');
  const field = useId();
  const { data } = useEngine('roll', { list, clocks });
  const lines = data?.list === list ? data.lines : [];
  const shown = useMemo(() => {
    const asked = text.trim().toLowerCase();
    return sifted(lines, sieve).filter(
      ({ party, printed }) => asked === '' || printed.toLowerCase().includes(asked) || party.chinese?.includes(asked) === true,
    );
  }, [lines, sieve, text]);
  return (
    <>
      <div className="sieve-row">
        <div className="sieve-field">
          <label htmlFor={field}>{said.text}</label>
          <input id={field} type="search" value={text} onChange={({ target }) => type(target.value)} />
        </div>
        <SieveShown lines={lines} sieve={sieve} sift={sift} sectors={sectors} />
      </div>
      <p role="status" className="quiet small">
        {lines.length === 0 ? said.empty : shown.length === 0 ? said.sifted : said.shown(shown.length, lines.length)}
      </p>
      <ul className="plain roll">
        {shown.map(({ party, printed, since, modifiers }) => (
          <li key={party.id}>
            <span className="roll-name">
              <Link to="/company/$id" params={{ id: party.id }} search={clocksTold(clocks.on, clocks.known, TODAY)} lang="en">
                {printed}
              </Link>{' '}
              {party.chinese === null ? null : <span lang="zh-Hans">{party.chinese}</span>}
            </span>
            <span className="quiet small">
              {since === null ? '' : `${said.since} ${dateWords(since, language, 'brief')}`}
              {modifiers.map((modifier) => ` · ${modifierWords(modifier, language)}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
