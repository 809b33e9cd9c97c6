/** Forms that end names in full, simplified, as the source of a pattern. */
export const HAN_FORM = '(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|有限公司|股份公司|农村商业银行|农商银行|农商行|村镇银行)';

const FORM_ENDS = new RegExp(`${HAN_FORM}$`, 'u');

/**
 * What stands before a name and says what it is, whose, or how it is come by: 我司控股子公司深圳远图测绘科技有限公司, 更名为南京云准科技有限公司,
 * 在开曼群岛注册成立的有限公司.
 */
const INTRODUCES =
  /的|(?:子|母|孙|分|总|附属|关联|参股|联营|合营|合资|上市|姊妹|项目)公司|我司|(?:本|该|我|两|几|多|这|那|此)家?公司|公司(?=\p{Script=Han}{6})|(?:制造|供应|供货|运营|生产|开发|经销|代理|承包|分销|零售|服务|贸易|出口|进口|发行|承销)商|(?:大|小|主要)?股东|控制人|合伙人|投资人|保荐人|厂商|巨头|龙头|大厂|旗下|麾下|前身|企业(?!管理|集团|发展|服务|咨询|控股|投资|股份|有限|信用|总)|客户(?!服务)|业者|(?:名|改|称|变|成|分别|就|即|乃|转)(?:更)?为|(?:改|简|全|合|总|又|俗)称|名叫|(?:分别|就|即|均|都|也|正|实)是|(?<=[行司业团家体构个者])[是为]|包括|包含|以及|及其?|连同|委托|收购|(?:有|多|数|等)家/gu;
const MOST_INTRODUCED = 16;
/** 和 that stands in a name: 和田, 和而泰, 中和. */
const OF_NAME = /^和(?:田|记|黄|而泰|利时|信|平|谐|兴|美|泰|顺|达|君|润|辉|创)|[中共祥泰仁义永平人协谐温缓太亲融][和]$/u;
const JOINS = /[和与]/gu;

/** Where a name in full begins in what was read as one: after what introduces it, and after another that is joined to it. */
export function fullNameStart(matched: string): number {
  const form = FORM_ENDS.exec(matched)?.index ?? matched.length;
  const head = matched.slice(0, form);
  let start = 0;
  let seen = 0;
  for (const { index, 0: words } of matched.matchAll(INTRODUCES)) {
    seen += 1;
    if (seen > MOST_INTRODUCED || index + words.length > form) break;
    start = index + words.length;
  }
  for (const { index } of head.matchAll(JOINS)) {
    if (index < start || OF_NAME.test(head.slice(index, index + 3)) || OF_NAME.test(head.slice(Math.max(0, index - 1), index + 1)))
      continue;
    // 中国和平 and the like: what is joined is a name of its own on either side.
    if (index - start >= LEAST_JOINED && form - index > LEAST_JOINED) start = index + 1;
  }
  return start;
}

const LEAST_JOINED = 2;
