import { validIdentifier } from '../../register/index.js';
import type { SourceParty } from '../source-edition.js';

type Borne = SourceParty['names'][number];
type Identifier = SourceParty['identifiers'][number];

const WEAK = /^([afn])\.k\.a\. '(.+?)'?\.?$/;
const NUMBERS: readonly (readonly [RegExp, 'uscc' | 'lei' | 'imo'])[] = [
  [/^(?:alt\. )?(?:Unified|United) Social Credit Code.*? ([0-9A-Z]{18})\b/, 'uscc'],
  [/^(?:alt\. )?Legal Entity Number ([0-9A-Z]{20})\b/, 'lei'],
  [/^(?:alt\. )?Vessel Registration Identification IMO (\d{7})\b/, 'imo'],
];

/**
 * The names and identifiers in an OFAC remarks cell, which is a list parted by semicolons: weak aliases in quotes
 * (`a.k.a. 'X'`), former ones (`f.k.a. 'X'`), and numbers whose check characters hold. The rest is not about names.
 */
export function readRemarks(remarks: string): { readonly names: readonly Borne[]; readonly identifiers: readonly Identifier[] } {
  const names: Borne[] = [];
  const identifiers: Identifier[] = [];
  for (const part of remarks.split(';')) {
    const clause = part.trim();
    const [, sort, text] = WEAK.exec(clause) ?? [];
    if (text !== undefined) names.push({ text, kind: sort === 'f' ? 'former' : 'weak' });
    for (const [pattern, scheme] of NUMBERS) {
      const value = pattern.exec(clause)?.[1];
      if (value !== undefined && validIdentifier(scheme, value)) identifiers.push({ scheme, value });
    }
  }
  return { names, identifiers };
}

/** An identifier of a document of the kind a publisher calls it, where the register knows the scheme and the check characters hold. */
export function identifierOf(sort: string, number: string): Identifier | null {
  const scheme = SORTS.find(([pattern]) => pattern.test(sort))?.[1];
  if (scheme === undefined) return null;
  const value = number.trim().replace(/^IMO\s*/i, '');
  return validIdentifier(scheme, value) ? { scheme, value } : null;
}

const SORTS: readonly (readonly [RegExp, Identifier['scheme']])[] = [
  [/^(?:Unified|United) Social Credit Code/, 'uscc'],
  [/^(?:Legal Entity Number|Legal Entity Identifier|LEI)\b/, 'lei'],
  [/^(?:Vessel Registration Identification|IMO Number|IMO)\b/, 'imo'],
];
