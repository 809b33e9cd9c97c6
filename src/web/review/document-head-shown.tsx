import type { ReactNode } from 'react';
import { dateWords, momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import type { DocumentHead } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';

/** What a document is called: its title, or the name that it came under. */
export function titleOf({ title, name }: Pick<DocumentHead, 'title' | 'name'>): string {
  return title ?? name;
}

/** Who printed it: the outlet, or the host of its address. */
export function outletOf({ publisher, url }: { readonly publisher: string | null; readonly url: string | null }): string | null {
  return publisher ?? (url !== null && URL.canParse(url) ? new URL(url).host : null);
}

/** A document in a line: its outlet as a link that tells nobody whence it was followed, its day, and who brought it. */
export function DocumentLine({ head, whole = false }: { readonly head: DocumentHead; readonly whole?: boolean }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  const { url, published, byline, format, at, by } = head;
  const outlet = outletOf(head);
  const parts: readonly ReactNode[] = [
    url === null ? (
      outlet
    ) : (
      <a key="outlet" href={url} target="_blank" rel="noreferrer">
        {outlet}
      </a>
    ),
    published === null ? said.noPublished : dateWords(published, language, 'brief'),
    ...(whole ? [byline, format, `${said.brought} ${momentWords(at, language)}, ${by}`] : []),
  ].filter((part) => part !== null);
  return (
    <span className="quiet small document-line">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line do not move
        <span key={at}>{part}</span>
      ))}
    </span>
  );
}
