import { type Clocks, type Entity, ledgerOf, type Register, type Relation } from '../../register/index.js';
import { type FtmEntity, type LinkSchema, propertiesOf, timeOf } from './ftm-entity.js';

/** How a relation is told: the schema, the properties of its two ends, and the properties of the parties that point back to it. */
interface BondForm {
  readonly schema: LinkSchema;
  readonly subject: string;
  readonly object: string;
  readonly ofSubject: string;
  readonly ofObject: string;
}

const OWNERSHIP: BondForm = {
  schema: 'Ownership',
  subject: 'owner',
  object: 'asset',
  ofSubject: 'ownershipOwner',
  ofObject: 'ownershipAsset',
};
const CONTROL: BondForm = {
  schema: 'Control',
  subject: 'controller',
  object: 'controlled',
  ofSubject: 'controlledEntities',
  ofObject: 'controllingEntities',
};
const SUCCESSION: BondForm = {
  schema: 'Succession',
  subject: 'predecessor',
  object: 'successor',
  ofSubject: 'successors',
  ofObject: 'predecessors',
};

/** The bonds of a party that had begun and were public, by the property that points back to them. */
export function bondsOf(register: Register, id: string, clocks: Clocks): ReadonlyMap<string, readonly FtmEntity[]> {
  const ledger = ledgerOf(register);
  const bonds = new Map<string, FtmEntity[]>();
  const relations = [...ledger.relationsFrom(id), ...ledger.relationsTo(id)];
  for (const relation of relations) {
    if (relation.since > clocks.on || relation.known > clocks.known) continue;
    const [subject, object] = [ledger.entity.get(relation.subject), ledger.entity.get(relation.object)];
    if (subject === undefined || object === undefined) continue;
    const form = formOf(relation, object);
    const property = relation.subject === id ? form.ofSubject : form.ofObject;
    const before = bonds.get(property) ?? [];
    bonds.set(property, [...before, bondOf(register, relation, form, [subject, object], clocks)]);
  }
  return bonds;
}

// Only companies and vessels are assets in the model; of an institute one can only say that it is controlled.
function formOf({ kind }: Relation, object: Entity): BondForm {
  if (kind === 'successor') return SUCCESSION;
  return object.kind === 'company' || object.kind === 'vessel' ? OWNERSHIP : CONTROL;
}

function bondOf(
  register: Register,
  relation: Relation,
  form: BondForm,
  [subject, object]: readonly [Entity, Entity],
  clocks: Clocks,
): FtmEntity {
  const { kind, share, since, until, known, note, sources } = relation;
  const { source } = ledgerOf(register);
  const ended = until !== undefined && until <= clocks.on && until <= clocks.known ? until : null;
  return {
    id: `${subject.id}.${kind}.${object.id}.${since}`,
    caption: `${subject.label} → ${object.label}`,
    schema: form.schema,
    properties: propertiesOf({
      [form.subject]: [subject.id],
      [form.object]: [object.id],
      startDate: [since],
      endDate: [ended],
      percentage: form.schema === 'Ownership' && share !== undefined && share !== null ? [String(Math.round(share * 10_000) / 100)] : [],
      summary: [note],
      sourceUrl: sources.map((id) => source.get(id)?.url).filter((url) => url?.startsWith('http')),
    }),
    datasets: [],
    referents: [],
    target: false,
    first_seen: timeOf(known),
    last_seen: timeOf(clocks.known),
    last_change: timeOf(ended ?? known),
  };
}

/** The properties of bonds that hold parties. */
export const BOND_ENDS: readonly string[] = [OWNERSHIP, CONTROL, SUCCESSION].flatMap(({ subject, object }) => [subject, object]);
