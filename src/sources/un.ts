import type { Kind, NamedEntity } from '../matching/index.js';
import type { NameKind, Problem } from '../register/index.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './bytes-file.js';
import { namesIn } from './un-names.js';
import { walkXml } from './xml-walk.js';

/**
 * The United Nations Security Council consolidated list (`CONSOLIDATED_LIST`, schema sc-sanctions.xsd). Ids are `un-` and the
 * permanent reference number; aliases of low quality are weak names.
 */
export const UN: SourceFormat = { id: 'un', detect: (file) => /<CONSOLIDATED_LIST[\s>]/.test(beginning(file)), read };

const PARTY = /^\/CONSOLIDATED_LIST\/(?:INDIVIDUALS\/INDIVIDUAL|ENTITIES\/ENTITY)$/;
const REFERENCE = /^[A-Z]{2,4}[ie]\.\d{1,5}$/;
const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
const ALIAS_KINDS: Readonly<Record<string, NameKind>> = { 'a.k.a.': 'alias', 'f.k.a.': 'former', Good: 'alias', Low: 'weak', '': 'alias' };
const ACRONYM = /^[A-Z0-9][A-Za-z0-9/-]{1,9}$/;

type Names = readonly NamedEntity['names'][number][];

/** The fields of the party being read; those of an alias are gathered and taken as it closes. */
interface Draft {
  readonly fields: Map<string, string>;
  readonly aliases: (readonly [string, NameKind])[];
  quality: string;
  alias: string;
}

function read(files: readonly SourceFile[]): ReturnType<SourceFormat['read']> {
  const entities = new Map<string, NamedEntity>();
  const problems: Problem[] = [];
  for (const file of files) {
    const problem = readFile(file, entities);
    if (problem !== null) problems.push(problem);
  }
  return problems.length === 0 ? { ok: true, value: [...entities.values()] } : { ok: false, problems };
}

function readFile(file: SourceFile, entities: Map<string, NamedEntity>): Problem | null {
  let draft: Draft | null = null;
  let root = '';
  const refuse = (line: number, field: string, got: string, expected: string): Problem => ({ file: file.name, line, field, got, expected });
  const fault = walkXml(file, {
    opened: (path) => {
      root ||= path;
      if (PARTY.test(path)) draft = { fields: new Map(), aliases: [], quality: '', alias: '' };
    },
    closed: (path, text, line) => {
      if (draft === null) return null;
      if (PARTY.test(path)) {
        const { fields } = draft;
        const entity = entityOf(draft, path.endsWith('INDIVIDUAL') ? 'person' : 'organisation');
        const reference = fields.get('REFERENCE_NUMBER') ?? '';
        draft = null;
        if (!REFERENCE.test(reference)) return refuse(line, 'REFERENCE_NUMBER', shown(reference), 'a reference like CDi.001');
        if (!fields.has('FIRST_NAME')) return refuse(line, 'FIRST_NAME', 'nothing', 'a name');
        if (entities.has(entity.id)) return refuse(line, 'REFERENCE_NUMBER', shown(reference), 'each once');
        entities.set(entity.id, entity);
        return entities.size > LIMITS.entities ? refuse(line, 'list', `${entities.size} parties`, `at most ${LIMITS.entities}`) : null;
      }
      const [, , , , field = '', inner] = path.split('/');
      if (inner === undefined)
        return takeField(draft, field, text, (got) => refuse(line, 'QUALITY', got, Object.keys(ALIAS_KINDS).join(', ')));
      if (inner === 'QUALITY') draft.quality = text;
      else if (inner === 'ALIAS_NAME') draft.alias = text;
      return null;
    },
  });
  if (fault !== null) return fault;
  return root === '/CONSOLIDATED_LIST' ? null : refuse(0, 'root', shown(root.slice(1)), 'CONSOLIDATED_LIST');
}

function takeField(draft: Draft, field: string, text: string, refuse: (got: string) => Problem): Problem | null {
  if (!field.endsWith('_ALIAS')) {
    if (text !== '') draft.fields.set(field, text);
    return null;
  }
  const { alias, quality } = draft;
  draft.alias = '';
  draft.quality = '';
  const kind = ALIAS_KINDS[quality];
  if (kind === undefined) return refuse(shown(quality));
  if (alias !== '') draft.aliases.push([alias, kind]);
  return null;
}

function entityOf({ fields, aliases }: Draft, kind: Kind): NamedEntity {
  const whole = NAME_PARTS.map((part) => fields.get(part) ?? '')
    .filter((part) => part !== '')
    .join(' ');
  const script = fields.get('NAME_ORIGINAL_SCRIPT') ?? '';
  const [first, ...further] = namesIn(whole);
  const names: Names = [
    ...(first === undefined ? [] : [{ text: first, kind: 'official' as const }]),
    ...further.map((text) => named(text, 'alias', kind)),
    ...namesIn(script).map((text) => ({ text, kind: 'official' as const })),
    ...aliases.flatMap(([text, sort]) => namesIn(text).map((name) => named(name, sort, kind))),
  ];
  const earliest = new Map([...names].reverse().map((name) => [name.text, name]));
  return { id: `un-${fields.get('REFERENCE_NUMBER') ?? ''}`, kind, names: names.filter((name) => earliest.get(name.text) === name) };
}

/** An organisation's alias of a few capitals is an acronym. */
function named(text: string, kind: NameKind, bearer: Kind): Names[number] {
  return {
    text,
    kind: bearer === 'organisation' && kind === 'alias' && ACRONYM.test(text) && text === text.toUpperCase() ? 'acronym' : kind,
  };
}
