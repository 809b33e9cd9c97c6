import { type ReactNode, useState } from 'react';
import type { Problem } from '../client/problem.js';
import { savedFile } from '../client/saved-file.js';

/** Has a file of the service saved; says why where it cannot be had. */
export function FileButton({
  path,
  name,
  children,
}: {
  readonly path: string;
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  const [problem, become] = useState<Problem | null>(null);
  return (
    <>
      <button type="button" className="button button-small" onClick={() => void savedFile(path, name).then(become)}>
        {children}
      </button>
      {problem === null ? null : (
        <span role="status" className="small fault wrap" lang="en">
          {problem.detail}
        </span>
      )}
    </>
  );
}
