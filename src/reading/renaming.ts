import { type CompanySpan, keyOf } from './company-span.js';

const FORMERLY = /^["”'’]?[.,]?\s*[（(]?(?:formerly|previously|until recently)(?: (?:known|printed|named|called))?(?: as)? ?["“'‘]?$/u;
const TO =
  /^["”'’]? (?:(?:has been|had been|was|is)? ?(?:from now on |now )?(?:changed (?:its name )?to|renamed(?: to| as)?|(?:to be )?printed as|known as|(?:now )?calls itself|now trades as)|to) ["“'‘]?$/u;
const TO_ZH = /^[”"》]?[^，。；、]{0,16}?(?:正式)?(?:启用新名称|更名为|更名成|改名为|改名叫|改称|变更为|更名|改名)(?:了)?[“"《]?$/u;
const CHANGE = /chang|renam|printed|calls itself|trades as|更名|变更|改名|改称|新名称/u;

/** What stands before a name that the company told of last has or had: `since Wednesday it trades as`, `had changed its name from`. */
const OF_THE_LAST =
  /\b(?:(?:has |had |have |now )?(?:called|calls|renamed|renames) itself|(?:now |has )?trade[sd] as|chang(?:ed|es|ing) its (?:[a-z]+ )?name (?:from|to)|(?:entered|printed) in place of|["”'’] in place of|is now (?:called|known as)) ["“'‘]?$|(?:更名为|改名为|现名为?|启用新名称|变更为)[“"《]?$/u;
/** Who has the new name is another: `its subsidiary changed its name to`. */
const OF_ANOTHER = /\b(?:subsidiary|unit|arm|affiliate)\b|子公司|旗下/u;
const LAST_REACH = 160;

/** Two names that the text says are of one company: the key of the one that goes, and the company it is. */
export function renamedIn(text: string, spans: readonly CompanySpan[]): ReadonlyMap<string, Pick<CompanySpan, 'entity' | 'name'>> {
  const found = new Map<string, Pick<CompanySpan, 'entity' | 'name'>>();
  spans.forEach((one, at) => {
    const other = spans[at + 1];
    if (other === undefined || keyOf(one) === keyOf(other)) return;
    const between = text.slice(one.end, other.start);
    if (
      other.entity === null &&
      other.start - one.end < LAST_REACH &&
      !OF_ANOTHER.test(between) &&
      OF_THE_LAST.test(text.slice(Math.max(0, other.start - 50), other.start))
    ) {
      if (!found.has(keyOf(one))) found.set(keyOf(other), { entity: one.entity, name: one.name });
      return;
    }
    if (other.start - one.end > 60) return;
    if (FORMERLY.test(between)) found.set(keyOf(other), { entity: one.entity ?? other.entity, name: one.name });
    else if (
      (TO.test(between) || TO_ZH.test(between)) &&
      CHANGE.test(text.slice(Math.max(0, one.start - 90), other.start)) &&
      !found.has(keyOf(one))
    )
      found.set(keyOf(other), { entity: one.entity ?? other.entity, name: one.name });
  });
  return found;
}
