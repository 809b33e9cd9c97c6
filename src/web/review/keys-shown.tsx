import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../strings/language.js';
import { Key } from './key.js';
import { VERDICT_WORDS } from './verdict-words.js';

/** The keys, over the page. */
export function KeysShown({ open, close }: { readonly open: boolean; readonly close: () => void }): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && ref.current?.open === false) ref.current.showModal();
    if (!open) ref.current?.close();
  }, [open]);
  const lines = [
    ['j k', said.keyNext],
    ['a', said.accept],
    ['c', said.correct],
    ['r', said.reject],
    ['m', said.merge],
    ['u', said.undo],
    ['q', said.keyQueue],
    ['?', said.keyHelp],
  ] as const;
  return (
    <dialog ref={ref} className="keys" aria-label={said.keys} onClose={close}>
      <h2>{said.keys}</h2>
      <dl>
        {lines.map(([letters, does]) => (
          <div key={letters}>
            <dt>
              {letters.split(' ').map((letter) => (
                <kbd key={letter}>{letter}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={close}>
        {said.keysClose} <Key>Esc</Key>
      </button>
    </dialog>
  );
}
