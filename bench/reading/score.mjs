// How a reading is held against a gold document.
//
// An event counts as found where the type is the same, the list is the same (if the gold event has one), the companies share one (or both
// have none), and the quotes overlap. One read event finds one gold event at most. Of found events the date counts as right where it is the
// gold one letter for letter, and the modality where it is the same. An act counts as found also where another sentence that tells it is
// quoted: then the dates have to agree as far as both say one.
//
// Linking: a company of the gold document is right where some mention of that text (or name) is linked to that entity, or, where the
// register does not know it, to none and to a like name. A company read that the gold document does not have is wrong.

const fold = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const alike = (a, b) =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || (/\p{Script=Han}/u.test(a + b) && (a.includes(b) || b.includes(a)));

/** Each company once: by its id, or by its name where the register does not know it. */
function companiesOf(mentions) {
  const found = new Map();
  for (const { kind, entity, name } of mentions) {
    if (kind !== undefined && kind !== 'company') continue;
    found.set(entity ?? `name:${fold(name)}`, { entity, name: fold(name) });
  }
  return [...found.values()];
}

const sameCompany = (a, b) => (a.entity !== null || b.entity !== null ? a.entity === b.entity : alike(a.name, b.name));

function eventCompanies(event) {
  if (event.unknown !== undefined)
    return [
      ...event.entities.map((entity) => ({ entity, name: '' })),
      ...event.unknown.map((name) => ({ entity: null, name: fold(name) })),
    ];
  return event.entities.map((each) =>
    each.startsWith('name:') ? { entity: null, name: fold(each.slice(5)) } : { entity: each, name: '' },
  );
}

function sameAct(gold, read) {
  if (gold.type !== read.type) return false;
  if (gold.list !== null && gold.list !== read.list) return false;
  const [ours, theirs] = [eventCompanies(read), eventCompanies(gold)];
  return ours.length + theirs.length === 0 || ours.some((a) => theirs.some((b) => sameCompany(a, b)));
}

function sameQuote(gold, read, text) {
  const start = text.indexOf(gold.quote);
  return read.quote.start < start + gold.quote.length && start < read.quote.end;
}

const agree = (one, other) => one === null || other === null || one.startsWith(other) || other.startsWith(one);

/** Gold events with those read that are the same, each once; of several the one that is preferred. */
function paired(gold, reading, fits, prefers) {
  const left = [...reading.events];
  const pairs = [];
  for (const event of gold.events) {
    const options = left.filter((read) => sameAct(event, read) && fits(event, read));
    const read = options.find((each) => prefers(event, each)) ?? options[0];
    if (read === undefined) continue;
    left.splice(left.indexOf(read), 1);
    pairs.push([event, read]);
  }
  return { pairs, left };
}

/** What a reading got of one gold document: counts, and what was missed and made up. */
export function scored(gold, reading) {
  const quoted = (event, read) => sameQuote(event, read, gold.text);
  const { pairs, left } = paired(gold, reading, quoted, (event, { date }) => date === event.date);
  const acts = paired(gold, reading, (event, read) => quoted(event, read) || agree(event.date, read.date), quoted).pairs.length;
  const found = new Set(pairs.map(([event]) => event));
  const differing = (field) => pairs.filter(([event, read]) => read[field] !== event[field]);
  const wrong = ['date', 'modality'].flatMap((field) =>
    differing(field).map(
      ([event, read]) => `${field} ${read[field]}, expected ${event[field]}: ${event.type} "${event.quote.slice(0, 60)}"`,
    ),
  );
  const expected = companiesOf(gold.mentions.map(({ text, entity, name }) => ({ entity, name: name ?? text })));
  const read = companiesOf(reading.mentions);
  const linked = expected.filter((each) => read.some((other) => sameCompany(each, other)));
  const extra = read.filter((each) => !expected.some((other) => sameCompany(each, other)));
  return {
    gold: gold.events.length,
    read: reading.events.length,
    found: pairs.length,
    acts,
    dates: pairs.length - differing('date').length,
    modalities: pairs.length - differing('modality').length,
    missed: gold.events.filter((event) => !found.has(event)),
    extra: left,
    wrong,
    companies: {
      expected: expected.length,
      read: linked.length + extra.length,
      right: linked.length,
      missed: expected.filter((each) => !linked.includes(each)),
      extra,
    },
  };
}

/** The sums over all documents. */
export function figures(scores) {
  const sum = (of) => scores.reduce((all, each) => all + of(each), 0);
  const [gold, read, found] = [sum((each) => each.gold), sum((each) => each.read), sum((each) => each.found)];
  const acts = sum((each) => each.acts);
  const [expected, linked, right] = [
    sum((each) => each.companies.expected),
    sum((each) => each.companies.read),
    sum((each) => each.companies.right),
  ];
  return {
    documents: scores.length,
    events: gold,
    precision: found / Math.max(1, read),
    recall: found / Math.max(1, gold),
    actPrecision: acts / Math.max(1, read),
    actRecall: acts / Math.max(1, gold),
    linkingF1: (2 * right) / Math.max(1, expected + linked),
    dates: sum((each) => each.dates) / Math.max(1, found),
    modality: sum((each) => each.modalities) / Math.max(1, found),
  };
}
