import { DOD_PDF } from './dod-pdf.js';
import { FCC } from './fcc.js';
import { HAND_KEPT } from './hand-kept.js';
import { NOTICE_TEXT } from './notice-text.js';
import { NOTICE_XML } from './notice-xml.js';
import type { SourceFormat } from './source-file.js';
import { UFLPA } from './uflpa.js';

/** The formats of the Section 1260H list and of the lists that are published as pages only. */
export const NOTICE_FORMATS: readonly SourceFormat[] = [NOTICE_XML, NOTICE_TEXT, DOD_PDF, UFLPA, FCC, HAND_KEPT];
