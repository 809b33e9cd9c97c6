import type { Span } from './span.js';

/** Companies whose services people post on. */
const MEDIA = new Set(
  'weibo wechat twitter linkedin facebook 微博 新浪微博 微信 推特 脸书 臉書 领英 領英 抖音 小红书 小紅書 哔哩哔哩 快手 百家号'.split(' '),
);
const BEFORE = /(?:\b(?:on|via|through|in an?|official|to) |官方|官方在|其在|公司在|通过|通過|个人|個人)$/iu;
const AFTER =
  /^(?: (?:accounts?|posts?|pages?|channel|feed|users?|statement)\b|上|发文|發文|账号|帳號|帐号|发布|發布|发声|公众号|公眾號|平台|客户端|官方)/iu;

/** Whether a name is told as where something was said, 在官方微博发文, `in a Weibo post`: of what it says of itself it is the company. */
export function isMedium(text: string, { start, end }: Span): boolean {
  if (!MEDIA.has(text.slice(start, end).toLowerCase())) return false;
  return (
    AFTER.test(text.slice(end, end + 12)) ||
    (BEFORE.test(text.slice(Math.max(0, start - 12), start)) && !LISTED_WITH.test(text.slice(end, end + 2)))
  );
}

/** `on Tencent, Weibo and …`: one of several is none that is posted on. */
const LISTED_WITH = /^(?:、|, |和)/u;
