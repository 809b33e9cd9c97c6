import { fold } from '../../dist/names/index.js';
import { allEntities, registerEntities } from './corpus.mjs';
import { buildIndex, openIndex, search } from './engine.mjs';
import { grouped } from './grouped.mjs';
import { listed, measured, section } from './report.mjs';

/** Every name of the register finds its bearer first; a name of several is right with any of them first. */
export function measure() {
  section('Self-retrieval');
  for (const [against, entities] of [
    ['register', registerEntities()],
    ['register, OFAC and UN', allEntities()],
  ]) {
    const index = openIndex(buildIndex(entities));
    const bearers = grouped(
      entities.flatMap(({ id, names }) => names.map(({ text }) => ({ id, text: fold(text) }))),
      ({ text }) => text,
    );
    const asked = registerEntities().flatMap(({ id, names }) => names.map(({ text, kind }) => ({ id, text, kind })));
    const missed = asked
      .map((name) => ({ ...name, found: search(index, { names: [name.text] }) }))
      .filter(({ text, found }) => !bearers.get(fold(text)).some(({ id }) => id === found[0]?.entity));
    measured(`names that find their bearer first, against ${against} (%)`, (100 * (asked.length - missed.length)) / asked.length, {
      least: 100,
    });
    listed(
      'not first',
      missed.map(
        ({ id, text, kind, found }) =>
          `${id} ${kind} ${text} -> ${found[0] === undefined ? 'nothing' : `${found[0].entity} ${found[0].score.toFixed(3)} ${found[0].matched}`}`,
      ),
    );
  }
}
