// From bytes to readable documents: milliseconds a document and MB a second, for pages of the size that news sites have, for plain
// text, and for mails; then the slowest pages that are known, which must stay within a second or two. Needs `npm run build`.
//   node bench/reading/extraction.mjs [seconds of each measure, 3]
import { documentsIn } from '../../dist/documents/index.js';

const SECONDS = Number(process.argv[2] ?? 3);
const bytes = (text) => new TextEncoder().encode(text);
const SENTENCES = [
  'Xiaomi has denied U.S. lawmakers&rsquo; request to add the company to the Pentagon&rsquo;s Section 1260H list, and called the move &ldquo;baseless&rdquo;.',
  'Nine Republican lawmakers, including several committee chairs, sent an open letter urging the Secretary of Defense to add over a dozen firms.',
  'The court sent the decision back to the agency, which has until March 3, 2026, to explain why it regards the company as affiliated.',
  'As of Tuesday, neither DeepSeek, Unitree, nor the Pentagon had responded to requests for comment.',
];
const paragraph = (at) => `<p class="par">${[0, 1, 2].map((each) => SENTENCES[(at + each) % 4]).join(' ')} (${at})</p>\n`;
const links = (count, name) =>
  Array.from(
    { length: count },
    (_, at) => `<li class="${name}"><a href="/${name}/${at}"><span>Link ${at} of the ${name}</span></a></li>`,
  ).join('\n');

/** A page of about `kilobytes`: half of it script, menus and teasers around a story of `paragraphs`. */
function page(kilobytes, paragraphs) {
  const story = Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join('');
  const teasers = Array.from(
    { length: 20 },
    (_, at) => `<div class="teaser"><h3><a href="/t/${at}">Teaser number ${at} about something else</a></h3><p>Short text of it.</p></div>`,
  ).join('\n');
  const html = (script) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A story | Example News</title>
<meta property="article:published_time" content="2025-12-24T06:12:44Z"><meta property="og:site_name" content="Example News">
<script>${script}</script></head><body><header><nav><ul>${links(80, 'menu')}</ul></nav></header>
<main><article><h1>A story of a list</h1><div class="body">${story}</div></article><aside class="sidebar">${teasers}</aside></main>
<footer><ul>${links(40, 'footer')}</ul></footer></body></html>`;
  return html('var x=1;'.repeat(Math.max(0, Math.round((kilobytes * 1024 - html('').length) / 8))));
}

const plain = (count) =>
  Array.from({ length: count }, (_, at) => `${SENTENCES[at % 4].replaceAll(/&\w+;/g, '’')} ${SENTENCES[(at + 1) % 4]}`).join('\n\n');
const mail = `From: A <a@example.com>\r\nDate: Wed, 24 Dec 2025 10:00:00 -0500\r\nSubject: A story\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${Array.from({ length: 12 }, (_, at) => paragraph(at)).join('')}`;

const timed = [
  ['page of 60 kB, 25 paragraphs', bytes(page(60, 25))],
  ['page of 150 kB, 40 paragraphs', bytes(page(150, 40))],
  ['page of 500 kB, 60 paragraphs', bytes(page(500, 60))],
  ['text of 5 kB', bytes(plain(18))],
  ['text of 1 MB', bytes(plain(3600))],
  ['mail of 5 kB', bytes(mail)],
];
const slow = [
  ['10,000 nested elements', bytes(`<html><body>${'<div>'.repeat(10_000)}${paragraph(1).repeat(20)}${'</div>'.repeat(10_000)}`)],
  ['2,000 links in a list', bytes(`<html><body>${links(1950, 'item')}`)],
  ['10,000 paragraphs', bytes(`<html><body>${paragraph(1).repeat(10_000)}`)],
  ['a million entities', bytes(`<html><body>${'&nbsp;&amp;'.repeat(500_000)}x`)],
];

console.log(
  `${'what'.padEnd(32)}${'kB'.padStart(8)}${'ms, median'.padStart(12)}${'ms, p95'.padStart(10)}${'a second'.padStart(10)}${'MB/s'.padStart(8)}`,
);
for (const [name, input] of timed) {
  await measured(input, 0.5);
  const times = await measured(input, SECONDS);
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  const at = (share) => times[Math.floor((times.length - 1) * share)];
  row(name, input, at(0.5), at(0.95), 1000 / mean);
}
for (const [name, input] of slow) {
  const [time] = await measured(input, 0);
  row(name, input, time, time, 1000 / time);
}

async function measured(input, seconds) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  do {
    const start = performance.now();
    const read = await documentsIn(input, 'download');
    times.push(performance.now() - start);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
  } while (performance.now() < until);
  return times.sort((a, b) => a - b);
}

function row(name, input, median, p95, rate) {
  const cells = [
    (input.length / 1000).toFixed(0).padStart(8),
    median.toFixed(2).padStart(12),
    p95.toFixed(2).padStart(10),
    rate.toFixed(0).padStart(10),
    ((input.length * rate) / 1e6).toFixed(1).padStart(8),
  ];
  console.log(name.padEnd(32) + cells.join(''));
}
