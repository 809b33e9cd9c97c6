import { allEntities, officialEntities } from './corpus.mjs';
import { probed } from './probe.mjs';
import { measured, section } from './report.mjs';

/** What the index of the register, OFAC and the UN costs: measured in processes of their own. */
export function measure() {
  const entities = allEntities();
  const names = entities.reduce((sum, each) => sum + each.names.length, 0);
  section(
    `Index: ${entities.length.toLocaleString('en')} entities, ${names.toLocaleString('en')} names${officialEntities() === null ? ' (the register only: OFAC and the UN are not here)' : ''}`,
  );
  const { buildSeconds, bytes } = probed('build', 'lists');
  const { loadMilliseconds, firstMilliseconds, memory, bare } = probed('load', 'lists');
  measured('size of the index (MB)', bytes / 2 ** 20);
  measured('memory of a process that holds it and has searched (MB)', memory / 2 ** 20, { most: 200 });
  measured('… of which Node itself before (MB)', bare / 2 ** 20);
  measured('build (s)', buildSeconds, { most: 2 });
  measured('load (ms)', loadMilliseconds, { most: 100 });
  measured('first search (ms)', firstMilliseconds);
}
