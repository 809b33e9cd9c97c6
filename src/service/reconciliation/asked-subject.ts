import { type Identifier, validIdentifier } from '../../register/index.js';
import { roleOfProperty, type Subject, type SubjectIdentifier } from '../../screening/index.js';
import type { MatchingQuery, PropertyAsked } from './matching-query.js';

const SCHEMES = ['uscc', 'lei', 'ticker', 'uei', 'imo'] as const satisfies readonly Identifier['scheme'][];
/** Those whose check characters keep a name from being taken for one. */
const CHECKED = ['uscc', 'lei'] as const satisfies readonly Identifier['scheme'][];

/** A property without its schema: `Company:jurisdiction` is `jurisdiction`. */
export function plainProperty(property: string): string {
  const schema = /^[A-Z][A-Za-z]*:/.exec(property);
  return schema === null ? property : property.slice(schema[0].length);
}

/** The subject a query asks about: its names, and the properties that are evidence for a match. */
export function askedSubject({ names, asked }: MatchingQuery): Subject {
  const evidence = asked.filter(({ quantifier }) => quantifier !== 'none').map((each) => [roleOf(each), each.values] as const);
  const told = (...roles: readonly ReturnType<typeof roleOf>[]): readonly string[] =>
    evidence.filter(([role]) => roles.includes(role)).flatMap(([, values]) => values);
  const identifiers: readonly SubjectIdentifier[] = [
    ...SCHEMES.flatMap((scheme) => told(scheme).map((value) => ({ scheme, value: value.trim().toUpperCase() }))),
    ...told('number').flatMap((value) => wellFormed(value, SCHEMES)),
    ...names.flatMap((name) => wellFormed(name, CHECKED)),
  ];
  const [name = '', ...aliases] = [...names, ...told('name', 'nameZh', 'alias')];
  const [country] = told('country');
  return {
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(country === undefined ? {} : { country }),
    ...(identifiers.length > 0 ? { identifiers } : {}),
  };
}

/** What screening takes a property for; `null` where it looks at no such thing. */
export function roleOf({ property }: Pick<PropertyAsked, 'property'>): ReturnType<typeof roleOfProperty> {
  return roleOfProperty(plainProperty(property));
}

function wellFormed(text: string, schemes: readonly Identifier['scheme'][]): readonly SubjectIdentifier[] {
  const value = text.trim().toUpperCase();
  return schemes.filter((scheme) => validIdentifier(scheme, value)).map((scheme) => ({ scheme, value }));
}
