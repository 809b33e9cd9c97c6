import { type Day, ledgerOf, type Register, stateOf } from '../../register/index.js';

const LIST = 'us-dod-1260h';
/** Every so manieth line is left out: far more than an edition may lose unseen. */
const LEFT_OUT = 3;

/**
 * An edition of a list as somebody might save it half: the list as it stands on a day, as a CSV kept by hand, with a third of its lines
 * missing. It says of itself that it is made up.
 */
export function cutEdition(register: Register, today: Day): string {
  const state = [...stateOf(register, LIST, { on: today, known: today }).values()];
  const newest = ledgerOf(register)
    .editionsOf(LIST)
    .filter(({ form }) => form !== 'draft')
    .at(-1)?.date;
  const date = newest !== undefined && newest > today ? newest : today;
  const title = 'Demonstration: an invented edition, cut short on purpose';
  const names = [...new Set(state)].filter((_, at) => at % LEFT_OUT !== 0);
  const rows = names.map((name) => [LIST, date, date, 'complete', title, name].map(quoted).join(','));
  return `${['list,date,published,form,title,name', ...rows, `total,${rows.length}`].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
