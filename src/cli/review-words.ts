import type { Register, Standing } from '../register/index.js';
import { ledgerOf } from '../register/index.js';
import type { ProposalView, Reviewed } from '../reviewing/index.js';
import type { ProposedEvent } from '../store/index.js';
import { columns, wrap } from './draw/columns.js';
import { paint } from './draw/paint.js';
import { printable } from './portfolio-words.js';

/** Proposed events under one another, for choosing one. */
export function proposedRows(proposed: readonly ProposedEvent[], register: Register, width: number): string {
  const { entity } = ledgerOf(register);
  const rows = proposed.map(({ id, state, event, tellings, became }) => {
    const who = [...event.entities.map((each) => entity.get(each)?.label ?? each), ...event.unknown.map((name) => `${name} (unknown)`)];
    const what = event.modality === 'denied' || event.modality === 'future' ? `${event.type}, ${event.modality}` : event.type;
    const where = state === 'waiting' ? '' : ` [${state}${became === null ? '' : ` as ${became}`}]`;
    const named = who.length > 3 ? `${who.slice(0, 3).join(', ')} and ${who.length - 3} more` : who.join(', ');
    return [id, event.date ?? 'no date', what, event.list ?? '', String(tellings), printable(`${named}${where}`)];
  });
  return columns(['EVENT', 'DATE', 'WHAT', 'LIST', 'TOLD', 'WHO'], rows, width);
}

/** All of a proposed event, for deciding on it. */
export function viewWords(view: ProposalView, width: number): string {
  const { proposed, draft, toldIn, more, unknown, standings, near, problems, acts } = view;
  const lines: string[] = [];
  const say = (text: string, indent = ''): void => {
    lines.push(wrap(printable(text), width, indent));
  };
  const state = proposed.became === null ? proposed.state : `${proposed.state}, ${proposed.became}`;
  lines.push(`${paint.bold(printable(draft.title))}\n`);
  say(
    `${proposed.id} · ${state} · ${draft.type} · ${draft.modality} · ${draft.list ?? 'no list'} · ${draft.date === '' ? 'no date' : draft.date}`,
  );
  say(`confidence ${proposed.event.confidence.toFixed(2)}${draft.actors.length === 0 ? '' : ` · by ${draft.actors.join(', ')}`}`);
  for (const { id, label } of view.entities) say(`${label} · ${id}`, '  ');
  for (const { name, candidates } of unknown) {
    const like = candidates.map(({ entity, label, score }) => `${label} (${entity}, ${score.toFixed(2)})`).join('; ');
    say(`${name}: not in the register${like === '' ? '' : `; may be ${like}`}`, '  ');
  }
  for (const { document, places, telling, before, after } of toldIn) {
    const outlets = places.map(({ publisher, url }) => publisher ?? url ?? '').filter((outlet) => outlet !== '');
    const from = [document.title ?? document.name, outlets.join(', '), document.published ?? 'no day', document.content.slice(0, 12)];
    lines.push('\n');
    say(from.filter((part) => part !== '').join(' · '));
    const quote = `${lastWords(before)}${paint.bold(printable(telling.event.quote.text))}${firstWords(after)}`;
    lines.push(wrap(quote, width, '  '));
  }
  if (more > 0) say(`and ${more} more tellings: --json`);
  if (standings.length > 0) {
    const rows = standings.map(({ entity, label, list, before, after }) => [
      printable(label),
      entity,
      list,
      positionWords(before),
      positionWords(after),
    ]);
    lines.push('\n', columns(['WHO', '', 'LIST', 'BEFORE', 'AFTER'], rows, width));
  }
  if (proposed.state === 'waiting' && near.length > 0) {
    const rows = near.map(({ id, date, type, title }) => [id, date, type, printable(title)]);
    lines.push('\n', columns(['MAY BE', 'DATE', 'WHAT', 'TITLE'], rows, width));
  }
  for (const { field, got, expected } of problems) say(`To accept it: ${field}: got ${got}, expected ${expected}`);
  for (const { at, by, action, reason, became } of acts)
    if (action !== 'queued')
      say(`${at.slice(0, 10)} ${action}${became === null ? '' : ` ${became}`} by ${by}${reason === '' ? '' : `: ${reason}`}`);
  return lines.join('');
}

/** What came of a verdict, in a line. */
export function doneWords({ proposed, event, entities }: Extract<Reviewed, { kind: 'done' }>): string {
  const { id, state, became } = proposed;
  if (state === 'accepted') {
    const made = entities.length === 0 ? '' : `, with ${entities.join(', ')} new`;
    return `${id}: accepted as ${became}${made}; the register in use has it: ${printable(event?.title ?? '')}`;
  }
  if (state === 'merged') return `${id}: merged with ${became}`;
  if (state === 'rejected') return `${id}: rejected; the register stays as it was`;
  return `${id}: undone, it ${state === 'known' ? `is known as ${became}` : 'waits'} again${event === null ? '' : `; ${event.id} is as it was before`}`;
}

function positionWords(standing: Standing | null): string {
  if (standing === null) return 'not known';
  const { listed, since, until, modifiers } = standing;
  const where = listed ? `listed since ${since}` : until === null ? 'not listed' : `not listed since ${until}`;
  return modifiers.length === 0 ? where : `${where}; ${modifiers.join(', ')}`;
}

/** What stands before a quote on its line, from a word on. */
function lastWords(text: string): string {
  const line = printable(text.slice(text.lastIndexOf('\n') + 1));
  return line.length < text.length || line === '' ? line : `…${line.replace(/^\S*/, '')}`;
}

function firstWords(text: string): string {
  const end = text.indexOf('\n');
  const line = printable(end < 0 ? text : text.slice(0, end));
  return end >= 0 || line === '' ? line : `${line.replace(/\S*$/, '')}…`;
}
