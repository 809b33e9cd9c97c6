import { type ReactNode, useId, useState } from 'react';
import type { Clocks } from '../../register/index.js';
import { printedPage } from '../client/printed-page.js';
import type { Problem } from '../client/problem.js';
import { savedFile } from '../client/saved-file.js';
import { useWords } from '../strings/language.js';
import { COMPANY_WORDS } from './company-words.js';

const FORMS = [
  { format: 'markdown', ending: 'md', name: 'Markdown' },
  { format: 'html', ending: 'html', name: 'HTML' },
] as const;

/** The company as a memo of a page for a role and a day, made by the service: saved as a file, or printed as PDF. */
export function BriefButton({ id, role, clocks }: { readonly id: string; readonly role: string; readonly clocks: Clocks }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const label = useId();
  const [problem, become] = useState<Problem | null>(null);
  const pathOf = (format: string): string =>
    `/v1/brief?${new URLSearchParams({ id, roles: role, on: clocks.on, known: clocks.known, format })}`;
  return (
    <>
      {problem === null ? null : (
        <span role="alert" className="small fault">
          {problem.kind === 'unknown' ? said.briefNone : problem.detail}
        </span>
      )}
      <fieldset className="row brief-forms" aria-labelledby={label}>
        <span id={label} className="quiet small">
          {said.brief}
        </span>
        {FORMS.map(({ format, ending, name }) => (
          <button
            key={format}
            type="button"
            className="button"
            onClick={() => void savedFile(pathOf(format), `${id}-${clocks.on}.${ending}`).then(become)}
          >
            {name}
          </button>
        ))}
        <button type="button" className="button" title={said.briefPdfMore} onClick={() => void printedPage(pathOf('html')).then(become)}>
          {said.briefPdf}
        </button>
      </fieldset>
    </>
  );
}
