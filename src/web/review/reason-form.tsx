import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../strings/language.js';
import { Key } from './key.js';
import { VERDICT_WORDS } from './verdict-words.js';

interface FormGiven {
  /** What the button says. */
  readonly does: string;
  readonly needed: boolean;
  readonly busy: boolean;
  /** Whether all besides the reason is there. */
  readonly ready?: boolean;
  readonly focus?: boolean;
  readonly say: (reason: string) => void;
  readonly cancel: () => void;
  readonly children?: ReactNode;
}

/** Asks for a reason, and what else a verdict needs. Control and Enter says it from anywhere in it, Escape lets it be. */
export function ReasonForm({ does, needed, busy, ready = true, focus = true, say, cancel, children }: FormGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const field = useId();
  const [reason, type] = useState('');
  const isReady = ready && !busy && (!needed || reason.trim() !== '');
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isReady) say(reason.trim());
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within
    <div className="verdict-form" onKeyDown={pressed}>
      {children}
      <label htmlFor={field}>{needed ? said.reason : said.reasonMay}</label>
      <textarea
        id={field}
        rows={2}
        maxLength={2000}
        required={needed}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by a key, and is where the work goes on
        autoFocus={focus}
        aria-describedby={needed ? `${field}-more` : undefined}
        value={reason}
        onChange={({ target }) => type(target.value)}
      />
      {needed ? (
        <p id={`${field}-more`} className="quiet small">
          {said.reasonNeeded}
        </p>
      ) : null}
      <p className="row">
        <button
          type="button"
          className="button button-main"
          disabled={!isReady}
          aria-keyshortcuts="Control+Enter"
          onClick={() => say(reason.trim())}
        >
          {does} <Key>Ctrl ↵</Key>
        </button>
        <button type="button" className="button" aria-keyshortcuts="Escape" onClick={cancel}>
          {said.cancel} <Key>Esc</Key>
        </button>
      </p>
    </div>
  );
}
