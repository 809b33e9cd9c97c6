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

/** How many gold acts are told, whichever sentence is quoted. */
function actsFound(gold, reading) {
  const left = [...reading.events];
  let found = 0;
  for (const event of gold.events) {
    const options = left.filter((read) => sameAct(event, read) && (sameQuote(event, read, gold.text) || agree(event.date, read.date)));
    const read = options.find((each) => sameQuote(event, each, gold.text)) ?? options[0];
    if (read === undefined) continue;
    left.splice(left.indexOf(read), 1);
    found += 1;
  }
  return found;
}

/** What a reading got of one gold document: counts, and what was missed and made up. */
export function scored(gold, reading) {
  const left = [...reading.events];
  const missed = [];
  const wrong = [];
  let [found, dates, modalities] = [0, 0, 0];
  for (const event of gold.events) {
    const options = left.filter((read) => sameAct(event, read) && sameQuote(event, read, gold.text));
    const read = options.find(({ date }) => date === event.date) ?? options[0];
    if (read === undefined) {
      missed.push(event);
      continue;
    }
    left.splice(left.indexOf(read), 1);
    found += 1;
    if (read.date === event.date) dates += 1;
    else wrong.push(`date ${read.date}, expected ${event.date}: ${event.type} "${event.quote.slice(0, 60)}"`);
    if (read.modality === event.modality) modalities += 1;
    else wrong.push(`modality ${read.modality}, expected ${event.modality}: ${event.type} "${event.quote.slice(0, 60)}"`);
  }
  const expected = companiesOf(gold.mentions.map(({ text, entity, name }) => ({ entity, name: name ?? text })));
  const read = companiesOf(reading.mentions);
  const linked = expected.filter((each) => read.some((other) => sameCompany(each, other)));
  const extra = read.filter((each) => !expected.some((other) => sameCompany(each, other)));
  return {
    gold: gold.events.length,
    read: reading.events.length,
    found,
    acts: actsFound(gold, reading),
    dates,
    modalities,
    missed,
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
