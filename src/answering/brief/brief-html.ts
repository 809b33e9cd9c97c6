import type { Clocks } from '../../register/index.js';
import type { Named } from '../asked-entity.js';
import { htmlPage } from '../page/html-page.js';
import { htmlLink, htmlText } from '../page/html-text.js';
import { timelineSvg } from '../page/timeline-svg.js';
import type { Brief, BriefCase, BriefClaim, BriefEffect, BriefRole, BriefStanding, Doubt } from './brief.js';
import { BRIEF_STYLE } from './brief-style.js';
import {
  actWords,
  answerWords,
  detailsOf,
  effectWords,
  HEADINGS,
  listNames,
  moreEffects,
  moreWords,
  partyWords,
  sourceWords,
  weightWords,
} from './brief-words.js';
import type { CitedSource } from './citing.js';
import { type Bounded, isNone, type Statement } from './statement.js';

/** A brief as one HTML file, every text escaped, its timeline a picture within. The same brief gives the same bytes. */
export function briefHtml(entity: Named, { on, known }: Clocks, brief: Brief): string {
  const { party, timeline, notes } = brief;
  const name = listNames(brief);
  const main = `<h1>${htmlText(party.name)}</h1>
<p><span class="short">On ${htmlText(on)}, as public by ${htmlText(known)}: ${htmlText(brief.short)}</span></p>
<p class="soft">${htmlText(`${entity.id}: ${partyWords(party)}.`)}</p>
${inLine('Names', party.names)}${inLine('Identifiers', party.identifiers)}${inLine('Parents, subsidiaries', party.relatives)}
${section('standings', items(brief.standings, standing))}
${timeline.strips.length === 0 ? '' : section('timeline', timelineSvg(timeline.strips, timeline.on))}
${section(
  'claims',
  items(brief.claims, (each) => claim(each, name)),
)}
${section(
  'cases',
  items(brief.cases, (each) => suit(each, name)),
)}
<div class="${brief.roles.length > 3 ? 'roles many' : 'roles'}">${brief.roles.map(role).join('\n')}</div>
${section('doubts', items(brief.doubts, doubt))}
${notes.map((each) => `<p class="soft">${htmlText(each)}</p>`).join('\n')}
${section('sources', sources(brief.sources))}
${made(brief)}`;
  return htmlPage({ title: `${party.name}: brief of ${on}`, style: BRIEF_STYLE, main });
}

function section(part: keyof typeof HEADINGS, html: string): string {
  return `<section aria-labelledby="${part}">\n<h2 id="${part}">${htmlText(HEADINGS[part])}</h2>\n${html}\n</section>`;
}

function links(cites: readonly number[]): string {
  return cites.map((number) => `<a href="#source-${number}">${number}</a>`).join(', ');
}

function cited({ cites, confidence }: Statement): string {
  const on = cites.length === 0 ? 'no source yet; unverified' : `${links(cites)}; ${htmlText(confidence)}`;
  return ` <span class="cite">[${on}]</span>`;
}

function more(of: Bounded<unknown>): string | null {
  return left(moreWords(of));
}

function left(what: ReturnType<typeof moreWords>): string | null {
  return what === null ? null : `<span class="more">${htmlText(what.words)} <code>${htmlText(what.command)}</code></span>`;
}

/** Things on one line, after what they are. */
function inLine(what: string, of: Bounded<Statement>): string {
  if (isNone(of)) return '';
  const told = [...of.told.map((each) => `${htmlText(each.text)}${cited(each)}`), more(of)].filter((each) => each !== null);
  return `<p><strong>${htmlText(what)}</strong>: ${told.join('; ')}</p>\n`;
}

function items<T>(of: Bounded<T>, tell: (each: T) => string): string {
  if (isNone(of)) return '<p>Nothing is held.</p>';
  return listed([...of.told.map(tell), more(of)]);
}

function listed(html: readonly (string | null)[]): string {
  const told = html.filter((each) => each !== null);
  return told.length === 0 ? '' : `<ul>\n${told.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;
}

function standing(each: BriefStanding): string {
  const { name, list, stands, grounds } = each;
  const details = detailsOf(each).map((detail) => `${htmlText(detail.text)}${cited(detail)}`);
  return `<strong>${htmlText(name)}</strong> (${htmlText(list)}): ${htmlText(stands.text)}${cited(stands)}${listed([...details, more(grounds)])}`;
}

type NameOf = (list: string | null) => string | null;

function claim(each: BriefClaim, name: NameOf): string {
  const said = each.answers.told.map((answer) => `${htmlText(answerWords(answer))}${cited(answer)}`);
  return `${htmlText(actWords(each, name(each.list)))}${cited(each)}${listed([...said, more(each.answers)])}`;
}

function suit(each: BriefCase, name: NameOf): string {
  const against = name(each.list);
  const head = `${each.case ?? 'no suit named'}${against === null ? '' : `, ${against}`}`;
  const acts = each.acts.told.map((act) => `${htmlText(actWords(act, null))}${cited(act)}`);
  return `<strong>${htmlText(head)}</strong>, ${htmlText(weightWords(each))}${listed([...acts, more(each.acts)])}`;
}

function role(each: BriefRole): string {
  const { role: asked, inForce, ahead } = each;
  const tell = (effect: BriefEffect, before: string): string => {
    const { head, rest } = effectWords(effect);
    return `<strong>${htmlText(`${before}${head}`)}</strong>: ${htmlText(rest)}${cited(effect)}`;
  };
  const told = [...inForce.told.map((one) => tell(one, '')), ...ahead.told.map((one) => tell(one, 'ahead: ')), left(moreEffects(each))];
  const none = isNone(inForce) ? '<p>Nothing of the laws held here is in force for this role on that day.</p>' : '';
  const id = `role-${htmlText(asked)}`;
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${htmlText(`${HEADINGS.roles}: ${asked}`)}</h2>\n${none}${listed(told)}\n</section>`;
}

function doubt({ about, text, cites }: Doubt): string {
  const on = cites.length === 0 ? '' : ` <span class="cite">[${links(cites)}]</span>`;
  return `<strong>${htmlText(about)}</strong>: ${htmlText(text)}${on}`;
}

function sources(all: readonly CitedSource[]): string {
  if (all.length === 0) return '<p>None.</p>';
  const told = all.map(
    (source) =>
      `<li id="source-${source.number}" value="${source.number}">${htmlLink(sourceWords(source), source.url)} (${htmlText(source.confidence)})</li>`,
  );
  return `<ol class="sources">\n${told.join('\n')}\n</ol>`;
}

function made({ note, made: { snapshot, built, engine }, command }: Brief): string {
  return `<p class="soft">This is ${htmlText(note)}. Snapshot <code>sha256:${htmlText(snapshot)}</code>, looked after through ${htmlText(built)}; ${htmlText(engine)}. All of it: <code>${htmlText(command)}</code>.</p>`;
}
