import type { Clocks } from '../../register/index.js';
import type { Named } from '../asked-entity.js';
import { markdownAddress, markdownBlock, markdownCode, markdownText } from '../page/markdown-text.js';
import { timelineText } from '../page/timeline-text.js';
import type { Brief, BriefEffect, BriefRole, BriefStanding } from './brief.js';
import {
  actWords,
  answerWords,
  citeWords,
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
import { type Bounded, isNone, type Statement } from './statement.js';

const WIDTH = 96;

/** A brief as Markdown, every text escaped. The same brief gives the same text. */
export function briefMarkdown(entity: Named, { on, known }: Clocks, brief: Brief): string {
  const { party, timeline, notes, made, note } = brief;
  const name = listNames(brief);
  const parts = [
    `# ${markdownText(party.name)}`,
    `**On ${on}, as public by ${known}**: ${markdownText(brief.short)}`,
    `${markdownText(entity.id)}: ${markdownText(partyWords(party))}.`,
    list('Names', party.names),
    list('Identifiers', party.identifiers),
    list('Parents, subsidiaries', party.relatives),
    `## ${HEADINGS.standings}`,
    lines(brief.standings, standing),
    ...(timeline.strips.length === 0 ? [] : [`## ${HEADINGS.timeline}`, drawn(brief)]),
    `## ${HEADINGS.claims}`,
    lines(brief.claims, (claim) => {
      const said = claim.answers.told.map((answer) => `\n  - ${markdownText(answerWords(answer))} ${cited(answer)}`);
      const left = more(claim.answers);
      return `- ${markdownText(actWords(claim, name(claim.list)))} ${cited(claim)}${said.join('')}${left === null ? '' : `\n  - ${left}`}`;
    }),
    `## ${HEADINGS.cases}`,
    lines(brief.cases, (each) => {
      const { case: suit, list: against, acts } = each;
      const head = `${suit ?? 'no suit named'}${against === null ? '' : `, ${name(against)}`}`;
      const told = acts.told.map((act) => `\n  - ${markdownText(actWords(act, null))} ${cited(act)}`);
      const left = more(acts);
      return `- **${markdownText(head)}**, ${weightWords(each)}${told.join('')}${left === null ? '' : `\n  - ${left}`}`;
    }),
    ...roles(brief.roles),
    `## ${HEADINGS.doubts}`,
    lines(
      brief.doubts,
      ({ about, text, cites }) => `- **${about}**: ${markdownText(text)}${cites.length === 0 ? '' : ` [${cites.join(', ')}]`}`,
    ),
    ...notes.map((each) => `_${markdownText(each)}_`),
    `## ${HEADINGS.sources}`,
    brief.sources
      .map((source) => {
        const address = source.url === null ? '' : ` ${markdownAddress(source.url)}`;
        return `${source.number}. ${markdownText(sourceWords(source))} (${source.confidence})${address}`;
      })
      .join('\n') || 'None.',
    `This is ${note}. Snapshot ${markdownCode(`sha256:${made.snapshot}`)}, looked after through ${markdownText(made.built)}; ${markdownText(made.engine)}. All of it: ${markdownCode(brief.command)}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function cited(statement: Statement): string {
  return `[${citeWords(statement)}]`;
}

function more(of: Bounded<unknown>): string | null {
  const left = moreWords(of);
  return left === null ? null : `${left.words} ${markdownCode(left.command)}`;
}

/** Things on one line, after what they are. */
function list(what: string, of: Bounded<Statement>): string {
  if (isNone(of)) return '';
  const left = more(of);
  return `**${what}**: ${[...of.told.map((each) => `${markdownText(each.text)} ${cited(each)}`), ...(left === null ? [] : [left])].join('; ')}`;
}

function lines<T>(of: Bounded<T>, tell: (each: T) => string): string {
  if (isNone(of)) return 'Nothing is held.';
  const left = more(of);
  return [...of.told.map(tell), ...(left === null ? [] : [`- ${left}`])].join('\n');
}

function standing(each: BriefStanding): string {
  const { name, list: id, stands, grounds } = each;
  const details = detailsOf(each).map((detail) => `\n  - ${markdownText(detail.text)} ${cited(detail)}`);
  const left = more(grounds);
  return `- **${markdownText(name)}** (${markdownText(id)}): ${markdownText(stands.text)} ${cited(stands)}${details.join('')}${left === null ? '' : `\n  - ${left}`}`;
}

function drawn({ timeline: { strips, on } }: Brief): string {
  const { axis, rows, legend } = timelineText(
    strips.map((strip) => ({ ...strip, list: strip.name })),
    on,
    WIDTH,
  );
  return markdownBlock([axis, ...rows, legend]);
}

function roles(asked: readonly BriefRole[]): readonly string[] {
  const effect = (each: BriefEffect, ahead: boolean): string => {
    const { head, rest } = effectWords(each);
    return `- **${ahead ? 'ahead: ' : ''}${head}**: ${markdownText(rest)} ${cited(each)}`;
  };
  return asked.flatMap((each) => {
    const { role, inForce, ahead } = each;
    const left = moreEffects(each);
    const told = [
      ...inForce.told.map((one) => effect(one, false)),
      ...ahead.told.map((one) => effect(one, true)),
      ...(left === null ? [] : [`- ${left.words} ${markdownCode(left.command)}`]),
    ];
    return [
      `## ${HEADINGS.roles}: ${role}`,
      isNone(inForce) ? 'Nothing of the laws held here is in force for this role on that day.' : '',
      told.join('\n'),
    ];
  });
}
