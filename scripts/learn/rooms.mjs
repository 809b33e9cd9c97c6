// The modules of src/ that the learner and its benchmark need, bundled on the fly: they run before anything is built.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `
export { activities } from './names/activity.js';
export { PLACES_CN } from './names/place-table-cn.js';
export { fold } from './names/index.js';
export { syllables } from './names/pinyin.js';
export { bilingualEvidence, bilingualLogit, EVIDENCE, unsounded } from './matching/translation/bilingual.js';
export { chineseName } from './matching/translation/chinese-name.js';
export { englishName } from './matching/translation/english-name.js';
export { openLexicon, shareOf, stem } from './matching/translation/lexicon.js';
export { lettersOf } from './matching/translation/sounding.js';
`,
    resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
});
export const rooms = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
