export { kinOf } from './activity.js';
export { fold, LONGEST_NAME } from './fold.js';
export { type Formed, formsAgree, isGenericForm, takeForms } from './legal-form.js';
export { type PersonName, type PersonToken, personOf } from './person-name.js';
export { pinyinOf, syllables } from './pinyin.js';
export { coreOf, sameName } from './same-name.js';
export { hasHan, hasLatin } from './script.js';
export { simplify } from './simplified.js';
export { SLOTS, type Slot, type TakenApart, takeApart, type Word } from './take-apart.js';
