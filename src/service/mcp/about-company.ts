import { type Asked, ask, type Named, type Near } from '../../answering/index.js';
import { namesBorneBy } from '../../register/index.js';
import type { Loaded } from '../loaded.js';

/** Of whom an answer is, as the answers have it: one entity, nobody with what came nearest, or several. */
export type Whom =
  | { readonly entity: Named }
  | { readonly entity: null; readonly nearest: readonly Near[] }
  | { readonly entity: null; readonly candidates: readonly Near[] };

/** The entity meant, what to say of it, and notes on how surely it is the one. */
export interface About {
  readonly whom: Whom;
  readonly entity: Named | null;
  readonly words: string;
  readonly notes: readonly string[];
}

/** Resolves the name of a question. Never a guess: of several entities the candidates are told. */
export function aboutCompany(loaded: Loaded, query: string): About {
  const asked = ask(loaded, query);
  const shown = JSON.stringify(query);
  if (asked.kind === 'one')
    return {
      whom: { entity: asked.entity },
      entity: asked.entity,
      words: `${asked.entity.name} (${asked.entity.id})`,
      notes: doubts(loaded, asked),
    };
  if (asked.kind === 'several') {
    const told = asked.candidates.map(({ id, name, matched }) => `- ${name} (${id}), as ${JSON.stringify(matched)}\n`).join('');
    return {
      whom: { entity: null, candidates: asked.candidates },
      entity: null,
      words: `${shown} fits several entities. Ask again with an id:\n${told}`,
      notes: [],
    };
  }
  const near = asked.nearest.map(({ name, id }) => `${name} (${id})`).join(', ');
  const words = `${shown} is the name of no entity held here.${near === '' ? '' : ` Nearest names, which are no matches: ${near}.`} The tool \`screen\` looks further.\n`;
  return { whom: { entity: null, nearest: asked.nearest }, entity: null, words, notes: [] };
}

function doubts(loaded: Loaded, asked: Extract<Asked, { kind: 'one' }>): readonly string[] {
  const name = namesBorneBy(loaded.snapshot.register, asked.entity.id).find(({ text }) => text === asked.matched);
  return name?.confidence === 'unverified'
    ? [`${JSON.stringify(asked.matched)} is a name of ${asked.entity.id} that no source backs yet (unverified): check that it is meant.`]
    : [];
}
