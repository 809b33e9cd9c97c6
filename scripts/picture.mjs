// Draws docs/standings.svg, the picture of the README, from the compiled register. The same register gives the same bytes.
// --check writes nothing and exits 1 where the file is not what would be drawn.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nameIndex, resolve } from '../dist/matching/index.js';
import { countsFrom, daysBetween, history, ledgerOf, openSnapshot, standing, stays } from '../dist/register/index.js';

const FILE = new URL('../docs/standings.svg', import.meta.url);
const LIST = 'us-dod-1260h';
const BEFORE = 'us-dod-1237';
/** English and Chinese short name; both must find the same entity. */
const COMPANIES = [
  ['Xiaomi', '小米'],
  ['DJI', '大疆'],
  ['Hesai', '禾赛'],
  ['YMTC', '长江存储'],
  ['WuXi AppTec', '药明康德'],
  ['Alibaba', '阿里巴巴'],
];

const [FIRST, LAST] = ['2020-01-01', '2027-01-01'];
const WIDTH = 960;
const CHART = { left: 142, right: 744, top: 104, row: 56 };
const BOTTOM = CHART.top + COMPANIES.length * CHART.row;
const HEIGHT = BOTTOM + 92;
const BAR = 14;
const MARK = 11;
const INK = { text: '#1f2933', quiet: '#5f6b7a', line: '#dfe3e8', band: '#f6f7f9', edition: '#c3cad3', panel: '#ffffff' };
const COLOUR = { [LIST]: '#2f5d8a', [BEFORE]: '#8a5a2b', mark: '#1f2933', proposal: '#9a6700' };
/** Keeps words readable where they cross a line. */
const HALO = `stroke="${INK.panel}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
const FONT =
  "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** The signs of what happened, each around a point; told apart by shape, not by colour. */
const SIGNS = {
  proposal: (x, y) => `<path d="M${n(x)} ${y - 5.5}l5.5 10h-11Z" fill="${INK.panel}" stroke="${COLOUR.proposal}" stroke-width="1.6"/>`,
  complaint: (x, y) => diamond(x, y, INK.panel),
  ruling: (x, y) => diamond(x, y, COLOUR.mark),
  remand: (x, y) => `${diamond(x, y, INK.panel)}<path d="M${n(x)} ${y - 5.5}v11l-5.5 -5.5Z" fill="${COLOUR.mark}"/>`,
  'draft-adds': (x, y) => draft(x, y, `M${n(x - 2.5)} ${y}h5M${n(x)} ${y - 2.5}v5`),
  'draft-drops': (x, y) => draft(x, y, `M${n(x - 2.5)} ${y}h5`),
  removal: (x, y) => `<circle cx="${n(x)}" cy="${y}" r="4.2" fill="${INK.panel}" stroke="${COLOUR.mark}" stroke-width="1.6"/>`,
};

const { register, index } = openRegister();
const ledger = ledgerOf(register);
const through = ledger.list.get(LIST)?.coveredThrough ?? LAST;
const clocks = { on: through, known: through };

const drawn = picture(COMPANIES.map(([english, chinese]) => factsOf(english, chinese)));
if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(FILE, drawn);
  console.log(`docs/standings.svg: ${drawn.length} characters, ${COMPANIES.length} companies through ${through}`);
} else if (held() !== drawn) {
  console.log('docs/standings.svg: got a picture of other facts, expected that of the register: run node scripts/picture.mjs');
  process.exitCode = 1;
} else console.log('docs/standings.svg: as the register has it');

function openRegister() {
  const file = readFileSync(new URL('../dist/register.snapshot', import.meta.url));
  const opened = openSnapshot(file, (bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (!opened.ok) throw new Error(`dist/register.snapshot: got ${opened.got}, expected ${opened.expected}`);
  const { register, section } = opened.value;
  const rows = JSON.parse(new TextDecoder().decode(section('name-index')));
  return { register, index: nameIndex(rows, register.identifiers) };
}

function held() {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return null;
  }
}

/** What is drawn of one company: its stays, with the spans a court barred, its marks, and the standing in words. */
function factsOf(english, chinese) {
  const [found, again] = [english, chinese].map((name) => resolve(index, name, new Set()));
  if (found.kind !== 'one' || again.kind !== 'one' || found.entity !== again.entity)
    throw new Error(`got "${english}" and "${chinese}", expected two names of one entity`);
  const id = found.entity;
  const happenings = history(register, id, clocks).filter(({ list }) => list === LIST || list === BEFORE);
  const listings = [BEFORE, LIST].flatMap((list) => (stays(register, id, clocks).get(list) ?? []).map((stay) => ({ ...stay, list })));
  return {
    english,
    chinese,
    stays: listings.map((stay) => ({ ...stay, barred: barredSpans(id, stay, happenings) })),
    marks: happenings.flatMap((happening) => markOf(happening, id)),
    now: standing(register, id, LIST, clocks),
  };
}

/** The spans of a stay in which a court barred giving effect to it: asked of the standing itself on every day something happened. */
function barredSpans(id, stay, happenings) {
  const end = stay.until ?? through;
  const days = happenings.map(({ date }) => countsFrom(date)).filter((day) => day >= stay.since && day < end);
  const edges = [...new Set([stay.since, ...days])].toSorted((a, b) => (a < b ? -1 : 1));
  return edges
    .map((from, at) => ({ from, to: edges[at + 1] ?? end }))
    .filter(({ from }) => standing(register, id, stay.list, { on: from, known: through }).modifiers.includes('enjoined'));
}

function markOf({ type, date, by }, id) {
  const day = countsFrom(date);
  if (type === 'proposal') return [{ day, sign: 'proposal' }];
  if (type === 'complaint-filed') return [{ day, sign: 'complaint' }];
  if (type === 'ruling') return [{ day, sign: 'ruling' }];
  if (type === 'remand') return [{ day, sign: 'remand' }];
  if (type === 'draft-posted') return [{ day, sign: ledger.entriesIn(by).has(id) ? 'draft-adds' : 'draft-drops' }];
  return [];
}

function picture(companies) {
  const title = 'Six companies on the Pentagon’s lists of Chinese military companies, 2020 to 2026';
  const parts = [
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="12" fill="${INK.panel}" stroke="${INK.line}"/>`,
    text(24, 36, 'Six companies on the Pentagon’s lists of Chinese military companies', { size: 16, weight: 600 }),
    text(
      24,
      57,
      `Section 1237 until June 2021, section 1260H since then. Drawn from the register, which follows the list through ${through}.`,
      {
        size: 12,
        fill: INK.quiet,
      },
    ),
    ...years(),
    ...editions(),
    text(CHART.right + 22, CHART.top - 12, `1260H on ${through}`, { size: 11, fill: INK.quiet }),
    ...companies.flatMap(company),
    line(24, BOTTOM, WIDTH - 24, BOTTOM, INK.line),
    ...legend(),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t d" font-family="${FONT}">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(companies.map(inWords).join(' '))}</desc>
<defs>
${[LIST, BEFORE].map(hatch).join('\n')}
</defs>
${parts.join('\n')}
</svg>
`;
}

/** One company for those who do not see the picture. */
function inWords({ english, stays, now }) {
  const spans = stays.map(({ list, since, until, barred }) => {
    const enjoined = barred.length === 0 ? '' : `, enjoined from ${barred[0].from}`;
    return `listed on ${list} from ${since}${until === null ? ', still so' : ` until ${until}`}${enjoined}`;
  });
  return `${english}: ${[...spans, `on ${through} ${standingWords(now)} on ${LIST}`].join('; ')}.`;
}

function standingWords({ listed, modifiers }) {
  return [listed ? 'listed' : 'not listed', ...modifiers].join(', ');
}

function years() {
  return Array.from({ length: 7 }, (_, at) => {
    const [from, to] = [xOf(`${2020 + at}-01-01`), xOf(`${2021 + at}-01-01`)];
    const band =
      at % 2 === 0
        ? [`<rect x="${n(from)}" y="${CHART.top}" width="${n(to - from)}" height="${BOTTOM - CHART.top}" fill="${INK.band}"/>`]
        : [];
    return [...band, text((from + to) / 2, CHART.top - 12, String(2020 + at), { size: 12, fill: INK.quiet, anchor: 'middle' })].join('\n');
  });
}

function editions() {
  return [BEFORE, LIST].flatMap((list) =>
    ledger
      .editionsOf(list)
      .filter(({ date }) => date <= through)
      .map(({ date, form }) => line(xOf(date), CHART.top, xOf(date), BOTTOM, INK.edition, form === 'draft' ? '2 4' : undefined)),
  );
}

function company({ english, chinese, stays, marks, now }, row) {
  const top = CHART.top + row * CHART.row;
  const bar = top + 30;
  return [
    line(24, top, WIDTH - 24, top, INK.line),
    text(24, top + 25, english, { size: 14, weight: 600 }),
    text(24, top + 43, chinese, { size: 12, fill: INK.quiet, lang: 'zh-Hans' }),
    ...stays.flatMap((stay) => drawnStay(stay, bar)),
    ...stays.filter(({ until }) => until !== null).map(({ until }) => SIGNS.removal(xOf(until), bar + BAR / 2)),
    ...apart(marks).map(({ sign, x }) => SIGNS[sign](x, top + 17)),
    text(CHART.right + 22, top + 25, now.listed ? 'listed' : 'not listed', { size: 13, weight: 600 }),
    text(CHART.right + 22, top + 42, now.modifiers.join(', '), { size: 11, fill: INK.quiet }),
  ];
}

/** Marks of one row by place: the same sign at the same place once, others moved aside so that none covers another. */
function apart(marks) {
  const placed = [];
  for (const { day, sign } of [...marks].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const last = placed.at(-1);
    const x = xOf(day);
    if (last !== undefined && last.sign === sign && x - last.x < MARK - 1) continue;
    placed.push({ sign, x: last === undefined ? x : Math.max(x, last.x + MARK + 1) });
  }
  return placed;
}

/** A bar; one that goes on ends in a point, one that ended gets a ring. The part a court barred is hatched. */
function drawnStay({ list, since, until, barred }, y) {
  const [from, to] = [xOf(since), xOf(until ?? through)];
  const outline = (a, b, open) => `M${n(a)} ${y}H${n(b)}${open ? `l5 ${BAR / 2}l-5 ${BAR / 2}` : `V${y + BAR}`}H${n(a)}Z`;
  const shapes = [`<path d="${outline(from, to, until === null)}" fill="${COLOUR[list]}"/>`];
  for (const span of barred) {
    const open = until === null && span.to === through;
    shapes.push(
      `<path d="${outline(xOf(span.from), xOf(span.to), open)}" fill="url(#barred-${list})" stroke="${COLOUR[list]}" stroke-width="1.2"/>`,
    );
  }
  const words = list === BEFORE ? `section 1237, ${since} to ${until}` : since;
  if (list === BEFORE) shapes.push(text(to + 10, y + 11, words, { size: 11, fill: INK.quiet, halo: true }));
  else if (to - from > 70) shapes.push(text(from + 8, y + 11, words, { size: 11, fill: '#ffffff' }));
  else shapes.push(text(from - 6, y + 11, words, { size: 11, fill: INK.quiet, anchor: 'end', halo: true }));
  return shapes;
}

function diamond(x, y, fill) {
  return `<path d="M${n(x)} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z" fill="${fill}" stroke="${COLOUR.mark}" stroke-width="1.4"/>`;
}

function draft(x, y, sign) {
  const box = `<rect x="${n(x - 5)}" y="${y - 5}" width="10" height="10" rx="2" fill="${INK.panel}" stroke="${COLOUR.mark}" stroke-width="1.2" stroke-dasharray="2 1.6"/>`;
  return `${box}<path d="${sign}" stroke="${COLOUR.mark}" stroke-width="1.4" fill="none"/>`;
}

function legend() {
  const bar = (fill, stroke) => (x, y) =>
    `<rect x="${n(x - 11)}" y="${y - 5}" width="22" height="10" fill="${fill}" stroke="${stroke}" stroke-width="1.2"/>`;
  const upright = (dashes) => (x, y) => line(x, y - 8, x, y + 8, INK.edition, dashes);
  const rows = [
    [
      [bar(COLOUR[LIST], COLOUR[LIST]), 'listed, with the day it began'],
      [bar(`url(#barred-${LIST})`, COLOUR[LIST]), 'listed, enjoined by a court'],
      [SIGNS.removal, 'removed'],
      [upright(), 'edition'],
      [upright('2 4'), 'draft edition, withdrawn'],
    ],
    [
      [SIGNS.proposal, 'proposed'],
      [SIGNS['draft-adds'], 'draft adds it'],
      [SIGNS['draft-drops'], 'draft drops it'],
      [SIGNS.complaint, 'complaint'],
      [SIGNS.ruling, 'ruling'],
      [SIGNS.remand, 'remand'],
    ],
  ];
  const columns = [
    [36, 260, 458, 562, 652],
    [36, 142, 260, 384, 484, 562],
  ];
  return rows.flatMap((row, at) =>
    row.flatMap(([sign, words], item) => {
      const [x, y] = [columns[at][item], BOTTOM + 32 + at * 30];
      return [sign(x, y), text(x + (at === 0 && item < 2 ? 19 : 13), y + 4, words, { size: 12, fill: INK.text })];
    }),
  );
}

function hatch(list) {
  return `<pattern id="barred-${list}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${INK.panel}"/><rect width="2.4" height="6" fill="${COLOUR[list]}"/></pattern>`;
}

function xOf(day) {
  return CHART.left + (daysBetween(FIRST, day) / daysBetween(FIRST, LAST)) * (CHART.right - CHART.left);
}

function line(x1, y1, x2, y2, colour, dashes) {
  return `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${colour}" fill="none"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}/>`;
}

function text(x, y, words, { size, weight, fill = INK.text, anchor, lang, halo }) {
  const more = [
    weight && `font-weight="${weight}"`,
    anchor && `text-anchor="${anchor}"`,
    lang && `xml:lang="${lang}"`,
    halo && HALO,
  ].filter(Boolean);
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}"${more.map((each) => ` ${each}`).join('')}>${escaped(words)}</text>`;
}

/** A coordinate to a tenth: the same on every machine. */
function n(value) {
  return String(Math.round(value * 10) / 10);
}

function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
