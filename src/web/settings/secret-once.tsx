import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../strings/language.js';
import { SETTINGS_WORDS } from './settings-words.js';

interface SecretGiven {
  readonly title: string;
  readonly secret: string;
  /** Takes it off the page; it can be had from nowhere after that. */
  readonly done: () => void;
  readonly children?: ReactNode;
}

/** A secret that is told this once: it is copied or written down now. */
export function SecretOnce({ title, secret, done, children }: SecretGiven): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const [copied, copy] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} className="secret" tabIndex={-1} aria-label={title}>
      <p>
        <b>{title}</b> {said.once}
      </p>
      <code>{secret}</code>
      <p className="row">
        <button
          type="button"
          className="button button-small"
          onClick={() =>
            void navigator.clipboard.writeText(secret).then(
              () => copy(true),
              () => undefined,
            )
          }
        >
          {copied ? `✓ ${said.copied}` : said.copy}
        </button>
        {children}
        <button type="button" className="button button-small" onClick={done}>
          {said.kept}
        </button>
      </p>
    </section>
  );
}
