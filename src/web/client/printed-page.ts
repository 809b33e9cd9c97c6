import { keyKept } from './key.js';
import { OFFLINE, type Problem, problemIn } from './problem.js';

/**
 * Has a page of the service printed by the browser, whose dialog saves it as PDF; the problem where it cannot be had. It is laid into a
 * frame of its own, so that it is printed with its own style and title and the screen stays as it is.
 */
export async function printedPage(path: string): Promise<Problem | null> {
  const key = keyKept();
  try {
    const answer = await fetch(path, { headers: key === null ? {} : { authorization: `Bearer ${key}` } });
    if (!answer.ok) return await problemIn(answer);
    printed(await answer.text());
    return null;
  } catch {
    return OFFLINE;
  }
}

/** A style that is written into a page is refused by the policy of this one, also in one that is only parsed; one that is made here is not. */
const STYLE = /<style>([\s\S]*?)<\/style>/g;

function printed(html: string): void {
  const page = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html');
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = page.title;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const { contentWindow: view, contentDocument: shown } = frame;
  if (view === null || shown === null) return;
  const style = new (view as Window & typeof globalThis).CSSStyleSheet();
  style.replaceSync([...html.matchAll(STYLE)].map(([, text]) => text).join('\n'));
  shown.adoptedStyleSheets = [style];
  shown.title = page.title;
  shown.documentElement.lang = page.documentElement.lang;
  shown.body.replaceChildren(...page.body.childNodes);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
