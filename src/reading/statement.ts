import { actorAt, companiesBetween, dateAt, focused, listAt, listBefore, unique } from './argument.js';
import { clauseAt } from './clause.js';
import { governed } from './governor.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';

const DENY =
  '\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|contest(?:s|ed|ing)?|object(?:s|ed) to|disagree(?:s|d)?|push(?:es|ed)? back|protest(?:s|ed)?|hit(?:s)? back|took issue|contradict(?:s|ed)|repudiat(?:e|es|ed)|rebuff(?:s|ed)|brush(?:es|ed) (?:off|aside)|den(?:ounces|ounced))\\b';
const OPPOSE =
  '\\b(?:oppos(?:e|es|ed|ing)|condemn(?:s|ed)?|critici[sz](?:e|es|ed)|slam(?:s|med)?|denounc(?:e|es|ed)|deplor(?:e|es|ed)|firmly|urge[sd]? (?:the )?(?:us|u\\.s\\.|united states|washington|american)|object(?:s|ed)|dissatisf\\w+)\\b';
const CONTENT =
  "(?:\\b(?:is|are|was|were|am|it['’]s|we['’]re)(?: certainly| clearly)?(?: not|n['’]t| neither)(?: and (?:has|have) never been)? (?:an? |the |in any way )?(?:{K}|(?:chinese )?military|part of|owned|controlled|affiliated|linked|tied|company (?:named|listed)|related)|\\bno (?:\\w+ )?(?:ties|links?|connections?|relationships?|affiliations?|association|involvement|basis|grounds?|justification|reason|credible evidence|evidence|such ties|factual basis)\\b|\\bnever (?:\\w+ )?(?:engaged|worked|been|supplied|sold|participated|taken part|provided|done|had|served)|\\b(?:baseless|unfounded|groundless|unjustified|unwarranted|a mistake|mistaken|erroneous|factually|incorrect|without (?:any )?(?:basis|merit|foundation|justification)|false|untrue|misunderstanding)\\b|\\bnothing support(?:s|ed)\\b|\\bnothing to do with\\b|\\bnot (?:true|correct|justified|accurate|a supplier)\\b|\\bno (?:military|army|defen[sc]e) (?:\\w+ )?(?:customers?|contracts?|business|work|sales|products|clients)\\b|\\bno (?:dealings|contacts?|contracts?|business) with\\b|\\bneither\\b[^;]{0,60}\\bnor\\b|\\bhas not (?:supplied|sold|worked|been)\\b|\\b(?:civilian|civil|commercial)(?: and (?:commercial|civilian))? (?:use|applications?|purposes)\\b|\\bdo(?:es)? not (?:meet|belong|supply|sell|provide|work|support|satisfy|have)\\b|\\bdid not (?:meet|belong))";
const SAYING =
  '\\b(?:sa(?:id|ys|y|ying)|told|answer(?:ed|s)|respond(?:ed|s)|stat(?:ed|es)|repeat(?:ed|s)|insist(?:ed|s)|add(?:ed|s|ing)|argu(?:ed|es)|maintain(?:ed|s)|stress(?:ed|es)|reiterat(?:ed|es)|call(?:ed|s)|call(?:ed|s) the (?:move|decision|listing)|countered|declared|noted|clarif(?:ied|ies)|emphasi[sz](?:ed|es)|describ(?:ed|es)|claims|believes|statement)\\b';
const FIRST_PERSON = /\b(?:we|our|us|i)\b/u;
const COURT_PAPER = /\b(?:complaint|filing|lawsuit|suit|brief|plaintiff|court|judge|motion|order)\b/u;

const deny = masked(DENY);
const oppose = masked(OPPOSE, 'u');
const content = masked(CONTENT);
const saying = masked(SAYING, 'u');
const MILITARY =
  /\b(?:military|army|armed forces|people['’]s liberation|pla|soldiers|officers|spy|spying|espionage|surveillance|forced labou?r|weapons?|beijing['’]s|communist party)\b/u;
const ACCUSE = masked(
  '\\b(?:alleg(?:e|es|ed|ing)|claim(?:s|ed|ing)|accus(?:e|es|ed|ing)|charg(?:e|es|ed) that|warn(?:s|ed)|call(?:s|ed) {C})\\b',
  'u',
);
const TELLS_COURT = masked(
  '\\b(?:told|announced|informed|notified|disclosed|filed|wrote|conceded)\\b[^;]{0,90}(?:{J}|\\bin a (?:court )?(?:filing|brief))',
  'u',
);

/** What somebody says of a listing or a claim: a company that contests, a government that objects, an accuser, an agency before a court. */
export function statementsIn(scene: Scene, sentence: Staged, proposedBefore: boolean): readonly RawEvent[] {
  const { mask } = sentence;
  const told = denialIn(scene, sentence) ?? refusalIn(scene, sentence);
  if (told !== null) return [told];
  const body = actorAt(sentence, mask.length, ['body', 'official']);
  const first = sentence.bodies[0];
  if (
    first !== undefined &&
    /of China$|Chinese Embassy/u.test(first.name) &&
    (oppose.test(mask) || saying.test(mask)) &&
    aboutList(scene, sentence)
  ) {
    return [
      raw(scene, sentence, oppose.exec(mask)?.index ?? 0, { actor: first.name, modality: 'reported', companies: [], confidence: 0.75 }),
    ];
  }
  const tells = TELLS_COURT.exec(mask);
  if (
    tells !== null &&
    body !== null &&
    first !== undefined &&
    first.start - sentence.start < tells.index &&
    first.kind !== 'court' &&
    scene.mainList !== null
  ) {
    const companies = focused(scene, sentence, tells.index, false);
    if (/government|Justice|Defense|department/iu.test(first.name))
      return [raw(scene, sentence, tells.index, { actor: first.name, modality: 'asserted', companies, confidence: 0.65 })];
  }
  const accuse = ACCUSE.exec(mask);
  if (accuse !== null && !proposedBefore && MILITARY.test(mask.slice(accuse.index))) {
    const official = accuserBefore(scene, sentence, accuse.index);
    const pronoun = !sentence.bodies.some(({ kind }) => kind === 'official');
    const companies = companiesBetween(sentence, { start: accuse.index, end: mask.length }).slice(0, 1);
    if (official !== null && companies.length > 0) {
      const told = raw(scene, sentence, accuse.index, { actor: official, modality: 'alleged', companies, confidence: 0.7, list: null });
      return [{ ...told, date: told.date ?? (pronoun ? dateAtBefore(scene, sentence) : null) }];
    }
  }
  return [];
}

function accuserBefore(scene: Scene, sentence: Staged, at: number): string | null {
  const own = sentence.bodies.find(({ kind, start }) => kind === 'official' && start - sentence.start < at);
  if (own !== undefined) return own.name;
  if (!/\b(?:she|he|they)\b/u.test(sentence.mask.slice(0, at))) return null;
  const before = scene.sentences[sentence.number - 1];
  return before?.bodies.filter(({ kind }) => kind === 'official').at(-1)?.name ?? null;
}

function denialIn(scene: Scene, sentence: Staged): RawEvent | null {
  const { mask } = sentence;
  if (scene.mainList === null && scene.lists.length === 0) return null;
  const court = sentence.bodies.some(({ kind }) => kind === 'court');
  deny.lastIndex = 0;
  for (let match = deny.exec(mask); match !== null; match = deny.exec(mask)) {
    const before = mask.slice(0, match.index);
    if (
      court ||
      /\b(?:not|never|cannot|to|would|could|may|is|was|are|were|be|been|hereby) $/u.test(before) ||
      / by (?:the )?(?:\uE004|court|judge)/u.test(mask.slice(match.index))
    )
      continue;
    const companies = whoSays(scene, sentence, match.index);
    if (companies.length === 0) continue;
    return raw(scene, sentence, match.index, { actor: companies[0]?.name ?? null, modality: 'denied', companies, confidence: 0.88 });
  }
  content.lastIndex = 0;
  const match = content.exec(mask);
  if (match === null || court) return null;
  const before = mask.slice(0, match.index);
  const around = mask.slice(0, match.index) + mask.slice(match.index + match[0].length);
  const quoted = FIRST_PERSON.test(before) || FIRST_PERSON.test(match[0]);
  const says = saying.test(around) || saying.test(match[0]);
  if (!says && !quoted && !/never|mistake|no \w* ?(?:ties|links|connection|relationship)/u.test(match[0])) return null;
  if (COURT_PAPER.test(mask) && !quoted && !/statement/u.test(mask)) return null;
  if (sentence.bodies.some(({ start, kind }) => kind !== 'court' && start - sentence.start < 12 && !saysAfterCompany(sentence)) && !quoted)
    return null;
  const companies = whoSays(scene, sentence, says && !quoted ? (saying.exec(mask)?.index ?? match.index) : match.index);
  if (companies.length === 0) return null;
  if (!says && !quoted && companiesBetween(sentence, { start: clauseAt(sentence, match.index).start, end: match.index }).length === 0)
    return null;
  if (!quoted && governed(sentence, match.index, match.index, true) === 'proposed' && !says) return null;
  return raw(scene, sentence, match.index, {
    actor: companies[0]?.name ?? null,
    modality: 'denied',
    companies,
    confidence: quoted && !says ? 0.7 : 0.84,
  });
}

function saysAfterCompany(sentence: Staged): boolean {
  const at = saying.exec(sentence.mask)?.index ?? -1;
  return sentence.companies.some(({ end }) => end - sentence.start <= at);
}

const THIRD = masked('(?:{O}|{B}|\\banalysts?|\\bexperts?|\\bobservers?|\\blawyers?|\\ba (?:bank|broker|law firm))', 'u');

/** The company that speaks: the one before the verb in its clause, else who is quoted after, else who the text speaks of. */
function whoSays(scene: Scene, sentence: Staged, at: number): RawEvent['companies'] {
  const { mask } = sentence;
  const clause = clauseAt(sentence, at);
  const own = companiesBetween(sentence, { start: clause.start, end: at });
  if (own.length > 0) {
    const subject = mask.slice(clause.start, (own[0]?.start ?? 0) - sentence.start);
    if (THIRD.test(subject)) return [];
    return /\band $/u.test(mask.slice(Math.max(0, (own[1]?.start ?? 0) - sentence.start - 5), (own[1]?.start ?? 0) - sentence.start))
      ? own.slice(0, 2)
      : own.slice(0, 1);
  }
  if (THIRD.test(mask.slice(clause.start, at))) return [];
  const before = companiesBetween(sentence, { start: 0, end: at });
  if (before.length > 0) return before.slice(0, 1);
  const after = /[”"’'],? (?:[^;]{0,60}?)\b(?:said|says|told|of)\b/u.exec(mask.slice(at));
  if (after !== null) {
    const speakers = companiesBetween(sentence, { start: at, end: mask.length });
    if (speakers.length > 0) return speakers.slice(0, 1);
    if (THIRD.test(mask.slice(at + after.index))) return [];
  }
  if (sentence.bodies.some(({ kind }) => kind === 'official') && !/\b(?:company|we|our)\b/u.test(mask)) return [];
  return focused(scene, sentence, at, false);
}

/** Somebody in charge who refuses a request. */
function refusalIn(scene: Scene, sentence: Staged): RawEvent | null {
  const match =
    /\b(?:reject(?:s|ed)|refus(?:es|ed)|den(?:ies|ied)|turned down|declined) (?:[^;,.]{0,20})?(?:requests?|petitions?|applications?|bid)\b/u.exec(
      sentence.mask,
    );
  if (match === null || sentence.bodies.some(({ kind }) => kind === 'court')) return null;
  const body = sentence.bodies.find(({ kind, start }) => kind !== 'court' && start - sentence.start < match.index);
  const companies = unique(sentence.companies.filter(({ start }) => start - sentence.start > match.index));
  if (body === undefined || companies.length === 0) return null;
  const also = /\balso\b/u.test(sentence.mask) ? dateAtBefore(scene, sentence) : null;
  const told = raw(scene, sentence, match.index, { actor: body.name, modality: 'denied', companies, confidence: 0.8 });
  return { ...told, date: told.date ?? also };
}

function dateAtBefore(scene: Scene, sentence: Staged): RawEvent['date'] {
  return (
    scene.sentences
      .slice(Math.max(0, sentence.number - 3), sentence.number)
      .flatMap(({ dates }) => dates.filter(({ line }) => !line))
      .at(-1)?.date ?? null
  );
}

function aboutList(scene: Scene, sentence: Staged): boolean {
  return sentence.lists.length > 0 || scene.mainList !== null;
}

function raw(
  scene: Scene,
  sentence: Staged,
  at: number,
  of: Pick<RawEvent, 'actor' | 'modality' | 'companies' | 'confidence'> & { readonly list?: null },
): RawEvent {
  const own = of.list === null ? null : listAt(sentence, at);
  return {
    ...of,
    type: 'statement',
    list: own === undefined ? (of.modality === 'denied' ? listBefore(scene, sentence) : scene.mainList) : own,
    date: dateAt(sentence, at, false, true),
    sentence,
    at: sentence.start + at,
  };
}
