import type { ScreeningTold } from '../../subjects/screening-asked.js';
import { columnsSent } from './column-choice.js';
import type { LookedFile } from './screening-state.js';

/** A file and how it is to be screened, as the service takes it: in a form, as no name of a file or column belongs into an address. */
export function runForm({ file, look, columns }: LookedFile, told: ScreeningTold): FormData {
  const form = new FormData();
  form.set('format', 'csv');
  for (const [name, value] of Object.entries(told)) if (typeof value === 'string') form.set(name, value);
  for (const pair of columnsSent(look.header, look.columns, columns)) form.append('columns', pair);
  if (look.sheet !== null) form.set('sheet', look.sheet);
  form.set('file', file, file.name);
  return form;
}
