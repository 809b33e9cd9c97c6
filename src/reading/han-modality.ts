import type { EventType, Modality } from '../register/index.js';
import { LISTING } from './event-types.js';

/** `计划将其移出`, `将把8家企业列入`, `最快9日会新增`: what stands before a verb that is still to be done. */
const TO_COME =
  /(?:计划|准备|打算|即将|有意|预计|預計|预定|定于|有望|(?<![模虚比草])拟(?!定|议)|或将|可能会?|将(?=把|会|再|于|在|被|对|从|首次|继续)|(?:最快|最早|最迟)[^。；]{0,40}会|会(?=把|将|在|再|被))[^。；]{0,90}$/u;
/** `可能把五角大楼告上法庭`, `不排除向法院提起诉讼`. */
const SUIT_TO_COME =
  /(?:可能会?|考虑|打算|计划|准备|有意|不排除|或会|或将|威胁|扬言|研究|将(?=于|在|会|向|对|就|提|再|继续))[^。；，,]{0,40}$/u;
/** `据称已把`, `知情人士说`: somebody who is not named tells it. */
const NAMELESS =
  /(?:据称|据传|据悉|传闻|(?:有|报道?|据)(?:媒体)?(?:报道|报导|消息)称?|消息称|知情人士|消息人士|匿名(?:人士|官员)|不愿具名)[^。；]{0,90}$/u;
const DONE = /(?:已经?|此前|曾|早前|先前)[^。；，,]{0,40}$/u;

/** `文件显示，国防部拟将`: what a paper says is what it did. */
const OF_PAPER = /(?:(?:文件|草案|草稿|版本)[^。；]{0,40}|公告[^。；，,]{0,40})拟[^。；]{0,60}$/u;

/**
 * What Chinese says of an act before its verb, where the verb itself does not change: that it is to come, or that nobody named tells it. `told` is the
 * modality as judged, `before` the mask of the sentence up to the verb.
 */
export function hanModality(type: EventType, told: Modality, before: string): Modality {
  if (type === 'complaint-filed' && SUIT_TO_COME.test(before) && !DONE.test(before)) return 'future';
  if (!LISTING.has(type)) return told;
  if (TO_COME.test(before) && !DONE.test(before) && !OF_PAPER.test(before)) return 'future';
  return told === 'asserted' && NAMELESS.test(before) ? 'reported' : told;
}
