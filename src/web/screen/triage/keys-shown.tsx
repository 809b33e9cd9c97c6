import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../strings/language.js';
import { TRIAGE_WORDS } from './triage-words.js';

const KEYS = [
  ['j / k, ↓ / ↑', 'move'],
  ['Home, End, Page Up, Page Down', 'far'],
  ['1', 'true-match'],
  ['2', 'false-match'],
  ['3', 'escalate'],
  ['Enter', 'again'],
  ['u', 'undo'],
  ['x', 'choose'],
  ['a', 'all'],
  ['Esc', 'none'],
  ['/', 'filter'],
  ['c', 'clear'],
  ['?', 'keys'],
] as const;

/** What each key does. */
export function KeysShown({ close }: { readonly close: () => void }): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="keys" aria-label={said.keys} onClose={close}>
      <h2>{said.keys}</h2>
      <dl>
        {KEYS.map(([keys, name]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{said.key[name]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => ref.current?.close()}>
        {said.close}
      </button>
    </dialog>
  );
}
