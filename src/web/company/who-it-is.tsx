import type { ReactNode } from 'react';
import { useEngine } from '../engine/engine-in-use.js';
import { SourceLink } from '../standing/source-link.js';
import { useLanguage, useWords } from '../strings/language.js';
import { COMPANY_WORDS } from './company-words.js';
import { NAME_KINDS, SCHEMES } from './name-words.js';

/** Its names in all scripts, its identifiers and its fields of business, with what each rests on. */
export function WhoItIs({ id }: { readonly id: string }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const kinds = useWords(NAME_KINDS);
  const schemes = useWords(SCHEMES);
  const { language } = useLanguage();
  const { data } = useEngine('company', { id });
  if (data === undefined || data.party.id !== id) return null;
  return (
    <>
      <section className="part">
        <h2>{said.names}</h2>
        <ul className="plain facts">
          {data.names.map(({ text, lang, script, kind, sources }) => (
            <li key={text}>
              <span lang={`${lang}-${script}`}>{text}</span>
              <span className="quiet small">
                {kinds[kind]}{' '}
                {sources.slice(0, 1).map((source) => (
                  <SourceLink key={source} id={source} sources={data.sources} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {data.identifiers.length === 0 ? null : (
        <section className="part">
          <h2>{said.identifiers}</h2>
          <dl className="identifiers">
            {data.identifiers.map(({ scheme, value, sources }) => (
              <div key={`${scheme} ${value}`}>
                <dt className="quiet small">{schemes[scheme]}</dt>
                <dd>
                  <code>{value}</code>{' '}
                  {sources.slice(0, 1).map((source) => (
                    <SourceLink key={source} id={source} sources={data.sources} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {data.sectors.length === 0 ? null : (
        <section className="part">
          <h2>{said.sectors}</h2>
          <ul className="plain row">
            {data.sectors.map(({ sector, label, zh }) => (
              <li key={sector} className="tag">
                {language === 'en' ? label : zh}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
