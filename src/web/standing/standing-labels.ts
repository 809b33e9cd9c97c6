import { words } from '../strings/words.js';

export const STANDING_WORDS = words(
  {
    printed: 'Printed as',
    edition: 'in',
    grounds: 'Ground',
    through: 'ground of the parent',
    evidence: 'Rests on',
    source: 'source',
  },
  {
    printed: '列名为',
    edition: '见于',
    grounds: '依据',
    through: '依母公司',
    evidence: '依据事实',
    source: '来源',
  },
);
