import { type ReactNode, useState } from 'react';
import type { Clocks } from '../../register/index.js';
import type { Problem } from '../client/problem.js';
import { savedFile } from '../client/saved-file.js';
import { useWords } from '../strings/language.js';
import { COMPANY_WORDS } from './company-words.js';

/** The company as a memo of a page, made by the service, saved as a file. */
export function BriefButton({ id, role, clocks }: { readonly id: string; readonly role: string; readonly clocks: Clocks }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const [problem, become] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    const asked = new URLSearchParams({ id, roles: role, on: clocks.on, known: clocks.known, format: 'html' });
    become(await savedFile(`/v1/brief?${asked}`, `${id}-${clocks.on}.html`));
  };
  return (
    <>
      {problem === null ? null : (
        <span role="status" className="small fault">
          {problem.kind === 'unknown' ? said.briefNone : problem.detail}
        </span>
      )}
      <button type="button" className="button" onClick={() => void save()}>
        {said.brief}
      </button>
    </>
  );
}
