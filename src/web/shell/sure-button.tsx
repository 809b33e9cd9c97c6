import { type ReactNode, useState } from 'react';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

interface ButtonGiven {
  readonly act: () => void;
  readonly disabled?: boolean;
  readonly small?: boolean;
  /** What is said of it where its words alone do not tell of what. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that is pressed twice: the first time it asks. Whoever goes elsewhere has not said yes. */
export function SureButton({ act, disabled = false, small = false, label, children }: ButtonGiven): ReactNode {
  const said = useWords(SHELL_WORDS);
  const [asked, ask] = useState(false);
  const press = (): void => {
    if (asked) act();
    ask(!asked);
  };
  return (
    <button
      type="button"
      className={small ? 'button button-small' : 'button'}
      aria-label={label === undefined ? undefined : asked ? `${label} – ${said.sure}` : label}
      disabled={disabled}
      onClick={press}
      onBlur={() => ask(false)}
    >
      {children}
      {asked ? ` – ${said.sure}` : ''}
    </button>
  );
}
