import type { ReactNode } from 'react';
import type { Party } from '../engine/told.js';

interface HeadGiven {
  readonly party: Party;
  readonly level: 1 | 2;
  readonly children?: ReactNode;
}

/** Who it is: its name in both scripts, its id and the country of its seat. */
export function PartyHead({ party: { id, label, chinese, country }, level, children }: HeadGiven): ReactNode {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <header className="party">
      <div>
        <Heading>
          <span lang="en">{label}</span> {chinese === null || chinese === label ? null : <span lang="zh-Hans">{chinese}</span>}
        </Heading>
        <p className="quiet small">
          <code>{id}</code>
          {country === null ? null : ` · ${country}`}
        </p>
      </div>
      {children}
    </header>
  );
}
