import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';

/** Why work was not done; nothing where it was. */
export function FaultShown({ of: faults }: { readonly of: readonly (Error | null)[] }): ReactNode {
  const fault = faults.find((each) => each !== null);
  if (fault === undefined || fault === null) return null;
  return (
    <p role="alert" className="fault small" lang="en">
      {problemOf(fault).detail}
    </p>
  );
}
