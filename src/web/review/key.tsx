import type { ReactNode } from 'react';

/** The key of a button, shown to who sees it; others are told it by `aria-keyshortcuts`. */
export function Key({ children }: { readonly children: string }): ReactNode {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
