import { fold } from '../../names/index.js';
import { type Entity, ledgerOf, namesBorneBy } from '../../register/index.js';
import { plainProperty, roleOf } from './asked-subject.js';
import { entityProperties, type ReadAt } from './entity-properties.js';
import type { PropertyAsked } from './matching-query.js';
import { valueTexts } from './property-value.js';

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** What an entity holds of a property, as texts to compare with; `null` where there is no such property. */
export function heldTexts(entity: Entity, property: string, at: ReadAt): readonly string[] | null {
  const { register } = at;
  const role = roleOf({ property });
  const { country } = entity;
  if (role === 'country') return country === undefined ? [] : [country, REGIONS.of(country) ?? country];
  if (role === 'name' || role === 'nameZh' || role === 'alias') return namesBorneBy(register, entity.id).map(({ text }) => text);
  const identifiers = ledgerOf(register).identifiersOf(entity.id);
  if (role === 'number') return identifiers.map(({ value }) => value);
  if (role === 'id') return [entity.id];
  if (role !== null && role !== 'kind') return identifiers.filter(({ scheme }) => scheme === role).map(({ value }) => value);
  const known = entityProperties(register).find(({ id }) => id === property || id === plainProperty(property));
  return known === undefined ? null : known.values(entity, at).flatMap(valueTexts);
}

/** Whether an entity meets what is asked of a property; `null` where there is no such property. */
export function meets(entity: Entity, { property, values, quantifier }: PropertyAsked, at: ReadAt): boolean | null {
  const texts = heldTexts(entity, property, at);
  if (texts === null) return null;
  const held = new Set(texts.map(fold));
  const has = (value: string): boolean => held.has(fold(value));
  if (quantifier === 'all') return values.every(has);
  return quantifier === 'any' ? values.some(has) : !values.some(has);
}
