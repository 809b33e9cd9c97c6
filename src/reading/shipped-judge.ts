import { COMPANY_MODEL } from './company-model.js';
import { DATE_MODEL } from './date-model.js';
import { Judge } from './judge.js';
import { LinearModel } from './linear-model.js';
import { MODALITY_MODEL } from './modality-model.js';
import { TRIGGER_MODEL } from './trigger-model.js';
import { Vocabulary } from './vocabulary.js';
import { VOCABULARY } from './vocabulary-table.js';

let made: Judge | undefined;

/** The judge that was learnt from the labelled texts; its tables are taken apart once. */
export function shippedJudge(): Judge {
  made ??= new Judge(new Vocabulary(VOCABULARY.split('\n')), {
    trigger: LinearModel.read(TRIGGER_MODEL),
    modality: LinearModel.read(MODALITY_MODEL),
    company: LinearModel.read(COMPANY_MODEL),
    date: LinearModel.read(DATE_MODEL),
  });
  return made;
}
