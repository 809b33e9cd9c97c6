import type { Bundle } from '../running/bundle.js';
import { type SubjectsAsked, type SubjectsRead, subjectsInTable } from '../running/subjects-in-table.js';
import { unusable } from './failure.js';
import { asFailure } from './file-failure.js';
import type { World } from './world.js';

/** The subjects of a file: a row each. */
export function subjectsInFile(path: string, asked: SubjectsAsked, bundle: Bundle, world: World): Promise<SubjectsRead> {
  const kind = world.kindOf(path);
  if (kind !== 'file')
    throw unusable(`${path}: got ${kind === 'folder' ? 'a folder' : 'no such file'}, expected a CSV, JSON Lines or .xlsx file`);
  return asFailure(path, () => subjectsInTable(path, world.open(path), asked, bundle));
}
