export { fold, LONGEST_NAME } from './fold.js';
export { type Formed, formsAgree, takeForms } from './legal-form.js';
export { coreOf, sameName } from './same-name.js';
export { hasHan, hasLatin } from './script.js';
export { simplify } from './simplified.js';
