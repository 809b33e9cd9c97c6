// Learns the tables of src/reading that judge which words tell an event (trigger-model, modality-model, company-model, date-model and their
// vocabulary) from test/reading/gold/dev and test/reading/passages. Needs `npm run build`.
//   node scripts/learn-reading.mjs [--write]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelledTexts, openedRegister } from './learn/labelled-text.mjs';
import { decidedOf, learnt, prepared } from './learn/reading.mjs';

const UNIT = 20;
const ATOMS = 32_768;
const began = Date.now();
const { vocabulary, judge, samples } = prepared(labelledTexts(), openedRegister());
const models = learnt(judge, samples, decidedOf(samples));
const { atoms } = vocabulary;
// What comes often has a low number: the weights that are asked for most lie together in memory.
const times = new Int32Array(ATOMS);
for (const { candidates } of samples) for (const { features } of candidates) for (const key of features) times[key % ATOMS] += 1;
const kept = new Set(
  Object.values(models).flatMap(({ keys, weights, model }) =>
    keys.flatMap((key, at) =>
      weights.subarray(at * model.classes.length, (at + 1) * model.classes.length).some(Boolean) ? [key % ATOMS] : [],
    ),
  ),
);
const used = [...kept].sort((a, b) => times[b] - times[a] || a - b);
const placeOf = new Map(used.map((atom, at) => [atom, at]));
const tables = {};
for (const [name, { keys, weights, model }] of Object.entries(models)) {
  const width = model.classes.length;
  const lines = keys.flatMap((key, at) => {
    const told = model.classes
      .map((_, each) => Math.round(weights[at * width + each] * UNIT))
      .map((weight, each) => (weight === 0 ? '' : `${String.fromCharCode(65 + each)}${weight}`))
      .join('');
    if (told === '') return [];
    const atom = key % ATOMS;
    return [`${(key - atom + placeOf.get(atom)).toString(36)} ${told}`];
  });
  tables[name] = { classes: model.classes, lines: lines.sort() };
}
const written = used.map((atom) => atoms[atom]);
const texts = `${samples.filter(({ text }) => !text.passage).length} documents and ${samples.filter(({ text }) => text.passage).length} passages`;
const from = `Learnt by scripts/learn-reading.mjs from ${texts} of test/reading, in which people marked what tells each event.`;
let bytes = 0;
const write = (file, text) => {
  bytes += text.length;
  if (process.argv.includes('--write')) writeFileSync(fileURLToPath(new URL(`../src/reading/${file}`, import.meta.url)), text);
};
for (const [name, { classes, lines }] of Object.entries(tables)) {
  const listed = classes.map((each) => `'${each}'`).join(', ');
  write(
    `${name}-model.ts`,
    `import type { ModelTable } from './linear-model.js';\n\n/** ${ABOUT(name)} ${from} */\nexport const ${name.toUpperCase()}_MODEL: ModelTable = {\n  classes: [${listed}],\n  rows: \`\n${lines.join('\n')}\n\`,\n};\n`,
  );
  console.log(name, lines.length, 'features');
}
write(
  'vocabulary-table.ts',
  `/** The words, groups and signs that the models of this room know, one a line; their order is their number. ${from} */\nexport const VOCABULARY = \`${written.join('\n')}\`;\n`,
);
console.log(`${texts}; ${written.length} atoms; ${Math.round(bytes / 1000)} kB; ${Math.round((Date.now() - began) / 1000)} s`);

function ABOUT(name) {
  return {
    trigger: 'Which word tells an event, and of what type.',
    modality: 'Whether what a word tells happened, and who says so.',
    company: 'Which companies are part of an event.',
    date: 'Which date is that of an event.',
  }[name];
}
