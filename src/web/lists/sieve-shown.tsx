import { type ReactNode, useId } from 'react';
import { groundWords } from '../company/ground-words.js';
import { useLanguage, useWords } from '../strings/language.js';
import { LISTS_WORDS } from './lists-words.js';
import { counted, type Sieve, type Sifted } from './sifting.js';

interface SieveGiven {
  readonly lines: readonly Sifted[];
  readonly sieve: Sieve;
  readonly sift: (sieve: Sieve) => void;
  readonly sectors: readonly { readonly id: string; readonly label: string; readonly zh: string }[];
}

/** The filters over lines: field of business, body and ground, each with how many it would leave. */
export function SieveShown({ lines, sieve, sift, sectors }: SieveGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  const sectorWords = (id: string): string => {
    const sector = sectors.find((each) => each.id === id);
    return sector === undefined ? id : language === 'en' ? sector.label : sector.zh;
  };
  const isSet = sieve.sector !== undefined || sieve.body !== undefined || sieve.ground !== undefined;
  return (
    <fieldset className="sieve">
      <legend className="unseen">{said.sift}</legend>
      <Field
        label={said.sector}
        value={sieve.sector}
        values={counted(lines, 'sectors')}
        words={sectorWords}
        choose={(sector) => sift({ sector })}
      />
      <Field
        label={said.body}
        value={sieve.body}
        values={counted(lines, 'bodies')}
        words={(body) => body}
        choose={(body) => sift({ body })}
      />
      <Field
        label={said.ground}
        value={sieve.ground}
        values={counted(lines, 'grounds')}
        words={(ground) => groundWords(ground, language)}
        choose={(ground) => sift({ ground })}
      />
      {isSet ? (
        <button
          type="button"
          className="button button-small"
          onClick={() => sift({ sector: undefined, body: undefined, ground: undefined })}
        >
          {said.clear}
        </button>
      ) : null}
    </fieldset>
  );
}

interface FieldGiven {
  readonly label: string;
  readonly value: string | undefined;
  readonly values: readonly (readonly [value: string, count: number])[];
  readonly words: (value: string) => string;
  readonly choose: (value: string | undefined) => void;
}

function Field({ label, value, values, words, choose }: FieldGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  const id = useId();
  if (values.length === 0 && value === undefined) return null;
  return (
    <div className="sieve-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => choose(target.value === '' ? undefined : target.value)}>
        <option value="">{said.any}</option>
        {values.map(([each, count]) => (
          <option key={each} value={each}>
            {words(each)} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
