const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML cannot hold
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Marks that turn the direction of what follows: a name must not rearrange the text around it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text for HTML, in an element or a quoted attribute. */
export function htmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNHOLDABLE, '\ufffd')
    .replace(TURNING, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A table with a caption and a header; cells are HTML. */
export function htmlTable(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    `<th scope="row">${row[0] ?? ''}</th>${row
      .slice(1)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}`;
  const header = head.map((title) => `<th scope="col">${htmlText(title)}</th>`).join('');
  return `<div class="wide" role="region" tabindex="0" aria-label="${htmlText(caption)}"><table><caption>${htmlText(caption)}</caption><thead><tr>${header}</tr></thead><tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody></table></div>`;
}

/** Terms and what they are; values are HTML. */
export function htmlTerms(terms: readonly (readonly [term: string, html: string])[]): string {
  return `<dl>${terms.map(([term, html]) => `<div><dt>${htmlText(term)}</dt><dd>${html}</dd></div>`).join('\n')}</dl>`;
}

/** A link where there is an address to follow. */
export function htmlLink(text: string, url: string | null): string {
  return url === null ? htmlText(text) : `<a href="${htmlText(url)}" rel="noreferrer">${htmlText(text)}</a>`;
}
