import { type ReactNode, useState } from 'react';
import type { Clocks } from '../../register/index.js';
import { keyKept } from '../client/key.js';
import { useWords } from '../strings/language.js';
import { COMPANY_WORDS } from './company-words.js';

/** The company as a memo of a page, made by the service, saved as a file. */
export function BriefButton({ id, role, clocks }: { readonly id: string; readonly role: string; readonly clocks: Clocks }): ReactNode {
  const said = useWords(COMPANY_WORDS);
  const [missing, told] = useState(false);
  const save = async (): Promise<void> => {
    const key = keyKept();
    const asked = new URLSearchParams({ id, roles: role, on: clocks.on, known: clocks.known, format: 'html' });
    const answer = await fetch(`/v1/brief?${asked}`, { headers: key === null ? {} : { authorization: `Bearer ${key}` } }).catch(() => null);
    if (answer === null || !answer.ok) return told(true);
    const address = URL.createObjectURL(await answer.blob());
    const link = Object.assign(document.createElement('a'), { href: address, download: `${id}-${clocks.on}.html` });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {said.brief}
      </button>
      {missing ? (
        <span role="status" className="small fault">
          {said.briefNone}
        </span>
      ) : null}
    </>
  );
}
