import { type ReactNode, useId } from 'react';
import { useLanguage, useWords } from '../strings/language.js';
import { SCREEN_WORDS } from './screen-words.js';
import type { TableLook } from './thread/messages.js';

interface HeadGiven {
  readonly file: File;
  readonly look: TableLook;
  readonly takeSheet: (sheet: string) => void;
}

/** A file's name, size and how it is written; of a workbook the sheet, which can be chosen. */
export function FileHead({ file, look, takeSheet }: HeadGiven): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const { language } = useLanguage();
  const field = useId();
  const { kind, encoding, delimiter, sheet, sheets } = look;
  const written = kind === 'csv' ? said.csv(encoding ?? '', said.delimiters[delimiter ?? ',']) : kind === 'jsonl' ? said.jsonl : said.xlsx;
  return (
    <div className="file-head">
      <p>
        <b>{file.name}</b>{' '}
        <span className="quiet">
          {sizeWords(file.size, language)}, {written}
        </span>
      </p>
      {sheet === null || sheets.length < 2 ? null : (
        <p className="row">
          <label htmlFor={field}>{said.sheet}</label>
          <select id={field} value={sheet} onChange={({ target }) => takeSheet(target.value)}>
            {sheets.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function sizeWords(bytes: number, language: string): string {
  const step = bytes === 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const shown = new Intl.NumberFormat(language, {
    style: 'unit',
    unitDisplay: step === 0 ? 'long' : 'short',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: 1,
  });
  return shown.format(bytes / 1000 ** step);
}
