import { ftmFormat } from './open/ftm.js';
import { simpleCsvFormat } from './open/simple-csv.js';
import type { SourceFormat } from './source-file.js';

/** What a user with a licence loads from OpenSanctions, as the list `opensanctions`. */
export const OPEN_FORMATS: readonly SourceFormat[] = [ftmFormat(), simpleCsvFormat()];
