import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from 'react';
import { HitLine } from '../ask/hit-line.js';
import { useEngine } from '../engine/engine-in-use.js';
import { TODAY } from '../shell/clocks.js';

interface ChooserGiven {
  readonly label: string;
  readonly choose: (company: { readonly id: string; readonly label: string }) => void;
}

const SHOWN = 6;
const CLOCKS = { on: TODAY, known: TODAY };

/** A box that finds a company of the register as it is typed: arrows move, Enter chooses, Escape clears. */
export function CompanyChooser({ label, choose }: ChooserGiven): ReactNode {
  const id = useId();
  const [text, type] = useState('');
  const [at, move] = useState(0);
  const asked = useDeferredValue(text).trim();
  const { data } = useEngine('search', asked === '' ? null : { text: asked, limit: SHOWN, clocks: CLOCKS });
  const hits = asked === '' || text.trim() === '' ? [] : (data?.hits ?? []);
  const active = hits[Math.min(at, hits.length - 1)];
  const take = (hit: { readonly id: string; readonly label: string }): void => {
    choose({ id: hit.id, label: hit.label });
    type('');
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && hits.length > 0) move((at + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) move((at + hits.length - 1) % hits.length);
    else if (event.key === 'Enter' && !event.ctrlKey && active !== undefined) take(active);
    else if (event.key === 'Escape' && text !== '') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="company-chooser">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${active.id}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={({ target }) => {
          type(target.value);
          move(0);
        }}
        onKeyDown={pressed}
      />
      <div id={`${id}-hits`} role="listbox" aria-label={label} className="hits" hidden={hits.length === 0}>
        {hits.map((hit) => (
          <HitLine key={hit.id} id={`${id}-${hit.id}`} hit={hit} active={hit === active} chosen={false} choose={() => take(hit)} />
        ))}
      </div>
    </div>
  );
}
