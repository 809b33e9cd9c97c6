import type { ReactNode } from 'react';

/** A table that may be wider than the page: it scrolls by itself, also by keyboard. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
