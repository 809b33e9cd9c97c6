import { countsFrom, type Day, day, daysBetween } from '../../register/index.js';
import { htmlText } from './html-text.js';
import { MARKS, type MarkKind, type Strip } from './timeline-marks.js';
import { timelineSpan } from './timeline-span.js';

const [WIDTH, LEFT, TOP, ROW] = [720, 96, 18, 22] as const;
const INK = { bar: '#2f5d8a', mark: '#1b1f24', soft: '#57606a', line: '#d0d7de', paper: '#ffffff' } as const;
/** So many labels fit on the axis. */
const MOST_YEARS = 16;

/** A strip with the name that stands before it. */
export interface NamedStrip extends Strip {
  readonly name: string;
}

/** The same timeline as a picture within a page: no script, nothing fetched, told apart by shape and not by colour alone. All text is escaped. */
export function timelineSvg(strips: readonly NamedStrip[], on: Day): string {
  const { start, end } = timelineSpan(strips, on);
  const days = daysBetween(start, end);
  const x = (when: Day): number => {
    const share = Math.max(0, Math.min(1, daysBetween(start, when) / days));
    return Math.round((LEFT + share * (WIDTH - LEFT - 8)) * 10) / 10;
  };
  const used = MARKS.filter(({ types }) =>
    strips.some((strip) => strip.happenings.some(({ type }) => types.some((each) => each === type))),
  );
  const bottom = TOP + strips.length * ROW;
  const rows = strips.map((strip, row) => rowOf(strip, TOP + row * ROW + ROW / 2, on, x));
  const today = `<line x1="${x(on)}" x2="${x(on)}" y1="${TOP - 2}" y2="${bottom}" stroke="${INK.soft}" stroke-dasharray="2 2"/>`;
  const said = strips.map(
    ({ name, listings }) => `${name}: ${listings.map(({ since, until }) => `${since} to ${until ?? on}`).join(', ') || 'never listed'}`,
  );
  return `<svg class="timeline" viewBox="0 0 ${WIDTH} ${bottom + 22}" role="img" aria-label="${htmlText(`Time on each list. ${said.join('; ')}`)}" font-size="11" fill="${INK.mark}">
${years(start, end, x, bottom)}
${rows.join('\n')}
${today}
${legend(used, bottom + 16)}
</svg>`;
}

function rowOf({ name, listings, happenings }: NamedStrip, y: number, on: Day, x: (when: Day) => number): string {
  const bars = listings.map(({ since, until }) => {
    const from = x(since);
    const words = htmlText(`${name}: ${since} to ${until ?? on}`);
    return `<rect x="${from}" y="${y - 4}" width="${Math.max(2, Math.round((x(until ?? on) - from) * 10) / 10)}" height="8" fill="${INK.bar}"><title>${words}</title></rect>`;
  });
  const marks = MARKS.flatMap(({ kind, words, types }) =>
    happenings
      .filter(({ type }) => types.some((each) => each === type))
      .map(({ date }) => `<g><title>${htmlText(`${words}, ${date}`)}</title>${SHAPES[kind](x(countsFrom(date)), y)}</g>`),
  );
  const line = `<line x1="${LEFT}" x2="${WIDTH - 8}" y1="${y}" y2="${y}" stroke="${INK.line}"/>`;
  return `<text x="0" y="${y + 4}">${htmlText(name.slice(0, 18))}</text>${line}${bars.join('')}${marks.join('')}`;
}

/** The shape of each mark around a point. */
const SHAPES: Readonly<Record<MarkKind, (x: number, y: number) => string>> = {
  proposed: (x, y) => path(`M${x} ${y - 6}l5 9h-10Z`, INK.paper),
  draft: (x, y) => path(`M${x} ${y + 6}l5 -9h-10Z`, INK.paper),
  renamed: (x, y) => path(`M${x - 4} ${y - 4}h8v8h-8Z`, INK.paper),
  court: (x, y) => path(`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`, INK.mark),
  removed: (x, y) => `<circle cx="${x}" cy="${y}" r="4.5" fill="${INK.paper}" stroke="${INK.mark}"/>`,
  listed: (x, y) => `<circle cx="${x}" cy="${y}" r="4.5" fill="${INK.bar}" stroke="${INK.paper}"/>`,
};

function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}" stroke="${INK.mark}"/>`;
}

function years(start: Day, end: Day, x: (when: Day) => number, bottom: number): string {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first) / MOST_YEARS));
  const told: string[] = [];
  for (let year = first; year < last || year === first; year += step) {
    const at = x(day(`${year}-01-01`));
    told.push(
      `<line x1="${at}" x2="${at}" y1="${TOP - 4}" y2="${bottom}" stroke="${INK.line}"/><text x="${at + 2}" y="10" fill="${INK.soft}">${year}</text>`,
    );
  }
  return told.join('');
}

function legend(used: readonly (typeof MARKS)[number][], y: number): string {
  const parts = used.map(({ kind, words }) => [SHAPES[kind](0, -4), words] as const);
  const all = [[`<rect x="-6" y="-8" width="12" height="8" fill="${INK.bar}"/>`, 'on the list'] as const, ...parts];
  return all
    .map(([shape, words], at) => `<g transform="translate(${LEFT + 6 + at * 92} ${y})">${shape}<text x="10" y="0">${words}</text></g>`)
    .join('');
}
