import { Judge } from './judge.js';
import { LinearModel } from './linear-model.js';
import { Vocabulary } from './vocabulary.js';

export function shippedJudge(): Judge {
  const empty = new LinearModel(['none', 'x'], [], new Float64Array());
  return new Judge(new Vocabulary(['x']), { trigger: empty, modality: empty, company: empty, date: empty });
}
