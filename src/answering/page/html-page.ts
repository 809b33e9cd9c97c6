import { htmlText } from './html-text.js';
import { PAGE_STYLE } from './page-style.js';

/** A page: its title as text, the style it has beside that of every page, and what stands on it as HTML. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly main: string;
}

/** One HTML file: no script, nothing fetched. */
export function htmlPage({ title, style, main }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Watchbill">
<title>${htmlText(title)}</title>
<style>${PAGE_STYLE}${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}
