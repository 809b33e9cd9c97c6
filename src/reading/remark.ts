import { listAt } from './argument.js';
import type { Remark } from './reading.js';
import { masked, type Scene } from './scene.js';

const NO_EFFECT = masked(
  "(?:{LK}|\\b(?:designation|listing|inclusion|notice|document|being named|being listed)\\b|\\bit\\b)[^;]{0,80}?\\b(?:does|do|did|is|are|was)(?: not|n['’]t) (?:\\w+ ){0,3}?(?:impose|trigger|freeze|ban|bans|forbid|prohibit|restrict|bar|sanctions?|entail|carry|amount|mean)|\\badvisory\\b|清单[^；]{0,20}(?:不(?:意味着|是制裁|限制)|并不|不会)|被列入[^；]{0,14}不意味着",
  'u',
);

/** What `NO_EFFECT` has in any case, found sooner. */
const NEGATION = /not |n['’]t |advisory|不/u;

/** What a text says of a list as such: that it is advisory, that it imposes nothing by itself. */
export function remarksIn(scene: Scene): readonly Remark[] {
  return scene.sentences.flatMap((sentence): readonly Remark[] => {
    const match = NEGATION.test(sentence.mask) ? NO_EFFECT.exec(sentence.mask) : null;
    if (match === null || (sentence.lists.length === 0 && scene.mainList === null)) return [];
    const { start, end } = sentence;
    return [
      {
        kind: 'no-effect',
        list: listAt(sentence, match.index)?.list ?? scene.mainList,
        quote: { text: scene.text.slice(start, end), start, end },
      },
    ];
  });
}
