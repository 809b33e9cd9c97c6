import { actorAt, anyOf, companiesBetween, dateAt, listAt, listBefore, objectsOf, subjectsOf } from './argument.js';
import type { BodySpan } from './body-span.js';
import type { CompanySpan } from './company-span.js';
import { type EventRule, type Hit, hitsOf } from './event-rule.js';
import { COURT_RULES, LISTING_RULES, OTHER_RULES } from './event-rule-table.js';
import { type Governed, governed } from './governor.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';

const LISTING = new Set(['designation', 'redesignation', 'removal']);
const COURT = new Set(['injunction', 'ruling', 'remand']);
const COMPANY_ACTS = new Set(['complaint-filed', 'appeal', 'rename', 'no-response']);
const FINITE =
  /(?:ed|put|took|came|struck|withdrew|sent|won|brought|sues|adds|puts|names|places|lists|labels|drops|removes|takes|strikes|files|appeals|issues|grants|blocks|bars|designates|relists|deletes|brands|includes)$/u;
const LISTS_WORTH =
  /add|put|plac|includ|inclus|insert|enter|list|nam|label|brand|identif|declar|deem|classif|designat|determin|tag|remov|delet|drop|str[iu]|tak|took|pull|exclud|scratch|cut|com|came|get|got|withdr|rescind|revok|vacat|lift|cancel|no longer|su[ei]|fil|lodg|br[oi]|launch|initiat|submit|start|haul|challeng|grant|issu|w[oi]n|obtain|secur|award|impos|injunct|restrain|enjoin|block|bar|halt|stay|suspend|paus|stop|prevent|fr[eo]z|motion|den|uph|affirm|threw|throw|overturn|set aside|rul|sid|dismiss|reject|decid|conclu|held|find|found|lost|lose|fared|remand|sent|send|return|appeal|ask|reach|agree|settl|stipul|chang|re-|again|edition|blacklist|join|land|end|ma[dk]e|appear|go|new|regist|record|enrol|print|hit|target|slap|sanction|flag|eras|scrub|clear|releas|free|cross|omit|vanish|left|leav|exit|fall|fell/u;
const COURT_WORTH =
  /\bsu(?:e|i)|fil|lodg|br(?:ought|ing)|launch|initiat|submit|start|court|judge|challeng|injunct|restrain|enjoin|block|\bbar|halt|stay|suspend|paus|stop|prevent|fr[eo]z|forb|hold|prohibit|motion|den|uph|affirm|struck|strike|thr[eo]w|overturn|set aside|quash|annul|void|invalid|rul|sid|dismiss|reject|grant|judgment|decid|conclud|held|find|found|lost|lose|fared|won|prevail|remand|order|must|ha[sv]e? to|sent|send|return|appeal|ask|settle|agree|struck|dispute|stipulat|\ue004/u;
const OTHER_WORTH =
  /nam|brand|calls|trades|operat|known|print|respond|repl|comment|answer|return|reach|react|avail|declin|quiet|silent|neither|unanswer|refus|unwill|ignor|would|draft|version|unpublish|copy|public|provisional|inspection|withdr|pull|retract|remov|t(?:ook|aken) down|rescind|gone|disappear|vanish|delet|recall|offline|effect|force|apply|applies|applied|binding|law|kick|live|sign|enact|replac/u;
const TABLES = [
  [LISTING_RULES, LISTS_WORTH],
  [COURT_RULES, COURT_WORTH],
  [OTHER_RULES, OTHER_WORTH],
] as const;

/** The events that the rules read off a sentence. */
export function toldIn(scene: Scene, sentence: Staged): readonly RawEvent[] {
  const found: RawEvent[] = [];
  const taken = new Set<string>();
  for (const [table, worth] of TABLES) {
    if (!worth.test(sentence.mask)) continue;
    for (const rule of table) {
      for (const hit of hitsOf(rule, sentence)) {
        const event = eventOf(scene, hit, rule);
        if (event === null) continue;
        // Of the rules that fit one place the first counts.
        const key = `${LISTING.has(rule.type) ? 'listing' : rule.type} ${hit.start}`;
        if (taken.has(key)) continue;
        taken.add(key);
        found.push(event);
      }
    }
  }
  // A draft that names companies has not listed them.
  return found.some(({ type }) => type === 'draft-posted') ? found.filter(({ type }) => !LISTING.has(type)) : found;
}

function eventOf(scene: Scene, hit: Hit, rule: EventRule): RawEvent | null {
  const { sentence, start, end, words } = hit;
  const finite = rule.finite === true || FINITE.test(words.split(' ')[0] ?? '');
  const governing: Governed = rule.modality ?? governed(sentence, start, end, finite);
  if (governing === 'none') return null;
  if (rule.type === 'draft-withdrawn' && !DRAFT.test(scene.lower)) return null;
  if (rule.type === 'law' && COURT_ASKED.test(sentence.mask)) return null;
  if (
    LISTING.has(rule.type) &&
    rule.who === 'object' &&
    BEING.test(sentence.mask.slice(Math.max(0, start - 8), start)) &&
    !hasDate(sentence)
  )
    return null;
  if (!LISTING.has(rule.type) && governing === 'proposed' && rule.type !== 'complaint-filed') return null;
  if (rule.type === 'complaint-filed' && (governing === 'proposed' || governing === 'future')) return null;
  if (rule.dated === true && sentence.lists.every(({ how }) => how === 'generic') && sentence.lists.length === 0 && !hasDate(sentence))
    return null;
  if (rule.dated === true && scene.mainList === null && sentence.lists.length === 0) return null;
  const companies = companiesOf(scene, hit, rule).slice(0, rule.type === 'rename' ? 1 : undefined);
  if (
    companies.length === 0 &&
    !(governing === 'proposed' && LISTING.has(rule.type)) &&
    !(rule.bare === true || (rule.type === 'no-response' && sentence.bodies.length > 0))
  )
    return null;
  const nominal = /designation|listing|addition|inclusion/u.test(words) && !words.endsWith('ed');
  const date = dateAt(sentence, start, nominal, false, rule.type === 'no-response');
  if (rule.bare === true && companies.length === 0 && rule.dated === true && date === null) return null;
  const proposed = governing === 'proposed' && LISTING.has(rule.type);
  // A court is asked to undo a listing by a suit, not by a proposal; a request that is refused is none either.
  if (proposed && (COURT_ASKED.test(sentence.mask) || REFUSED.test(sentence.mask))) return null;
  if (proposed && companies.length === 0 && !UNNAMED.test(sentence.mask.slice(end, end + 120))) return null;
  const list = listOf(scene, hit, rule);
  if (list === undefined) return null;
  const body = bodyOf(hit, rule, proposed);
  // What a court does to a listing by its own word is a ruling of the court, not of the agency.
  if (rule.type === 'removal' && proposed && companyAsks(sentence, start)) {
    return {
      type: 'statement',
      companies: companiesAsking(sentence, start, companies),
      list,
      date,
      modality: 'alleged',
      actor: null,
      sentence,
      at: sentence.start + start,
      confidence: 0.6,
    };
  }
  return {
    type: proposed ? 'proposal' : rule.type,
    companies: rule.type === 'law' || (rule.bare === true && rule.who === 'none') ? [...inSame(rule, sentence)] : companies,
    list,
    date,
    modality: proposed ? 'proposed' : rule.type === 'complaint-filed' ? 'alleged' : expected(scene, hit, rule, date) ? 'future' : governing,
    actor: actorOf(rule, companies, body),
    sentence,
    at: sentence.start + start,
    confidence: rule.confidence,
    ...(proposed ? { stage: 'letter' } : {}),
    ...(rule.stage === undefined ? {} : { stage: rule.stage }),
  };
}

const EXPECTED = /\b(?:will|is (?:expected|due|set|scheduled)|shall)\b/u;

/** What has a date to come, or is told of as expected, is not done. */
function expected(scene: Scene, { sentence, start, end }: Hit, rule: EventRule, date: RawEvent['date']): boolean {
  if (scene.published !== null && date !== null && date.length === 10 && date > scene.published) return true;
  return rule.bare === true && EXPECTED.test(sentence.mask.slice(start, end + 24));
}

/** A published edition is of those the same sentence names beside it. */
function inSame(rule: EventRule, sentence: Staged): readonly CompanySpan[] {
  if (rule.type !== 'designation') return [];
  const naming = /\b(?:adding|naming|with|including|names|added)\b/u.exec(sentence.mask);
  return naming === null ? [] : companiesBetween(sentence, { start: naming.index, end: sentence.mask.length });
}

function hasDate(sentence: Staged): boolean {
  return sentence.dates.some(({ line, date }) => !line && date !== null);
}

function companiesOf(scene: Scene, hit: Hit, { type, who, understood = false }: EventRule): readonly CompanySpan[] {
  const { sentence, start, end } = hit;
  // A body that does not answer answers for itself.
  if (type === 'no-response' && sentence.bodies.length > 0 && clauseCompanies(hit).length === 0) return [];
  if (who === 'object') return objectsOf(scene, sentence, start, end, understood);
  if (who === 'subject') return subjectsOf(scene, sentence, start, end, understood);
  return who === 'sentence' ? anyOf(scene, sentence, start, end, understood) : [];
}

/** Those told before the words, or that no answer came from. */
function clauseCompanies({ sentence, start, end, words }: Hit): readonly CompanySpan[] {
  const from = /neither|^no |nor /u.test(words) ? sentence.mask.length : start;
  return companiesBetween(sentence, { start: 0, end: Math.max(from, /\bby $|neither/u.test(words) ? end : start) });
}

const COURT_ASKED = masked('{J}|\\b(?:lawsuit|complaint|sued|plaintiff|court)\\b', 'u');
const REFUSED = /\b(?:reject(?:s|ed)|refus(?:es|ed)|turned down) (?:[^;]{0,20})?(?:requests?|petitions?|applications?)\b/u;
const DRAFT = /\bdraft|public inspection|unpublished|new version|preliminary version|advance (?:copy|version)/u;
/** `Being named does not by itself …`: of listings as such. */
const BEING = /\bbeing $/u;

/** Companies asked for that are told by number, or named in the next sentence. */
const UNNAMED = /\b(?:companies|firms|entities|businesses|names|makers|manufacturers)\b/u;
const ASKS_REMOVAL = /\b(?:petition|ask|request|appl|seek|sought|apply)\w*\b[^;]{0,80}$/u;

function companyAsks(sentence: Staged, at: number): boolean {
  return (
    ASKS_REMOVAL.test(sentence.mask.slice(0, at)) &&
    companiesAsking(sentence, at, []).length > 0 &&
    !/complaint|suit|court|judge|sued|filing/u.test(sentence.mask)
  );
}

function companiesAsking(sentence: Staged, at: number, or: readonly CompanySpan[]): readonly CompanySpan[] {
  const ask = ASKS_REMOVAL.exec(sentence.mask.slice(0, at));
  const found = ask === null ? [] : companiesBetween(sentence, { start: 0, end: ask.index });
  return found.length > 0 ? found : or;
}

/** The list; undefined where an act needs one and nothing in the document says which. */
function listOf(scene: Scene, { sentence, start }: Hit, rule: EventRule): string | null | undefined {
  const own = listAt(sentence, start);
  if (own !== undefined) return own;
  if (rule.type === 'rename') return /\b(?:entry|printed|listed as)\b/u.test(sentence.mask) ? scene.mainList : null;
  const keeper = sentence.bodies.find(({ list }) => list !== null)?.list;
  if (rule.type === 'no-response') return scene.mainList;
  const before = listBefore(scene, sentence);
  const defense = sentence.bodies.some(({ list }) => list?.startsWith('us-dod') === true);
  if (keeper !== undefined && keeper !== null && !(defense && before?.startsWith('us-dod') === true)) return keeper;
  return before ?? undefined;
}

function bodyOf({ sentence, start }: Hit, rule: EventRule, proposed: boolean): BodySpan | null {
  if (COURT.has(rule.type)) return actorAt(sentence, start, ['court']);
  if (proposed) return actorAt(sentence, start, ['official', 'body']);
  return actorAt(sentence, start, ['body', 'official']);
}

function actorOf(rule: EventRule, companies: readonly CompanySpan[], body: BodySpan | null): string | null {
  if (COMPANY_ACTS.has(rule.type)) return companies[0]?.name ?? body?.name ?? null;
  return body?.name ?? null;
}
