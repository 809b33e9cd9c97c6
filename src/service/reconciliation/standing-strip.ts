import { htmlText } from '../../answering/page/html-text.js';
import type { Day, Listing } from '../../register/index.js';

const [WIDTH, ROW, LEFT] = [400, 18, 110];

/** Stays on lists over time as a small SVG picture, a row a list, up to a day; empty where there were none. Labels are escaped. */
export function standingStrip(stays: readonly (readonly [label: string, stays: readonly Listing[]])[], until: Day): string {
  const first = stays.flatMap(([, each]) => each.map(({ since }) => since)).sort()[0];
  if (first === undefined) return '';
  const [from, to] = [Date.parse(`${first.slice(0, 4)}-01-01`), Math.max(Date.parse(until), Date.parse(first) + 1)];
  const x = (day: string): number => Math.round(LEFT + ((WIDTH - LEFT) * (Date.parse(day) - from)) / (to - from));
  const rows = stays.map(([label, each], row) => {
    const bars = each.map(({ since, until: end }) => {
      const [begins, ends] = [x(since), x(end ?? until)];
      const words = `${label}: ${since} to ${end ?? 'now'}`;
      return `<rect x="${begins}" y="${row * ROW + 4}" width="${Math.max(2, ends - begins)}" height="9" fill="${end === null ? '#b3261e' : '#8a8f98'}"><title>${htmlText(words)}</title></rect>`;
    });
    return `<text x="0" y="${row * ROW + 13}" font-size="11">${htmlText(label.slice(0, 18))}</text>${bars.join('')}`;
  });
  const height = stays.length * ROW + 14;
  const years = `<text x="${LEFT}" y="${height - 2}" font-size="10">${first.slice(0, 4)}</text><text x="${WIDTH}" y="${height - 2}" font-size="10" text-anchor="end">${htmlText(until)}</text>`;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Stays on lists over time">${rows.join('')}${years}</svg>`;
}
