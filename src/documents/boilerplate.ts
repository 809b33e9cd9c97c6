/** A paragraph as a page gives it: whether all of its text is a link, and whether it is an item of a list or a table. */
export interface PageParagraph {
  readonly text: string;
  readonly linked: boolean;
  readonly listed: boolean;
}

/** What goes before a link to another story: alone, or with the headline after a mark. */
const LEAD =
  /^(?:also read|read also|also see|see also|also on [^:]{2,30}|read more|read next|more (?:stories|news|coverage)|related(?: (?:stories|story|articles?|news|posts?|coverage|reading|links?|content|topics?|video))?|recommended(?: (?:reading|for you|stories|articles))?|you (?:may|might) also (?:like|be interested in)|don['’]t miss|must[- ]read|trending(?: now)?|watch(?: now)?|listen(?: now)?|up next|editors?['’]?s? picks?|suggested reading|further reading|in case you missed it|explore more|most (?:read|popular|viewed)|latest news|相关(?:阅读|报道|新闻|推荐|链接|文章)|延伸阅读|推荐阅读|拓展阅读|更多(?:阅读|新闻|精彩|内容)|热门(?:推荐|文章|新闻)|阅读更多|往期回顾|猜你喜欢|为您推荐|编辑推荐)\s*(?:([:：|»>–—-]+)\s*(.*))?$/iu;
const LONGEST_LEAD = 250;

/** Whole lines that no story is made of. Each is anchored at both ends, so that a sentence that begins alike stays. */
const LINES: readonly RegExp[] = [
  /^(?:-+ ?)?(?:advertisement|advertising|sponsored(?: content| post)?|promoted|paid (?:content|post))(?: ?-+| - (?:continue|scroll)[\w ]{0,40}|\.)?$/i,
  /^(?:story|article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?\.?$/i,
  /^(?:share|tweet|email|print|save|copy link|bookmark|comments?|like|reply|follow|subscribe|loading\.*|back to top|skip to (?:main )?content|view (?:this email )?in (?:your )?browser\.?|unsubscribe\.?|sent from my [\w ]{2,30})$/i,
  /^(?:share|post|send|save)(?: this)?(?: (?:article|story|post|page|news))?(?: (?:on|via|to|with)\b.{0,80})?[:.]?$/i,
  /^(?:leave|add|post|write) a comment\b.{0,60}$/i,
  /^\d{1,5} (?:comments?|shares|min(?:ute)?s? read)$/i,
  /^(?:please )?(?:follow|like|join|find) (?:us|our|the)\b.{0,60}\b(?:on|channel|group|facebook|twitter|x|telegram|whatsapp|linkedin|instagram|google news)\b.{0,80}$/i,
  /^(?:please )?(?:subscribe|sign up|join (?:us|our))\b.{0,120}\b(?:newsletters?|briefings?|updates|alerts|mailing list|inbox|channel|today|now|free)\b.{0,100}$/i,
  /^(?:get|receive) .{0,80}\b(?:inbox|newsletters?|delivered)\b.{0,80}$/i,
  /^(?:download|install|get) (?:the|our) .{0,40}\bapp\b.{0,60}$/i,
  /^click here\b.{0,120}$/i,
  /^(?:©|(?:copyright )?(?:©|\(c\)|copyright) ?(?:\d{4}|by\b)).{0,160}$/i,
  /^.{0,120}\ball rights reserved\b.{0,60}$/i,
  /^our standards: .{0,80}$/i,
  /^(?:\(?(?:file )?(?:photo|image|picture|photograph|illustration|graphic|video)s?(?: credit| source| courtesy)?(?: ?[:/|]| by\b| courtesy of\b| via\b)).{0,160}$/i,
  /^.{0,200}\((?:photo|image)(?: by|:).{0,80}\)$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)(?: ?:.{0,200})?$/i,
  /^\(?(?:additional )?(?:reporting|writing) by [^.]{2,200}(?:editing by [^.]{2,120})?\.?\)?$/i,
  /^(?:this (?:e-?mail|message|communication)\b).{0,120}\b(?:confidential|privileged|intended (?:only|solely))\b.*$/is,
  /^(?:you (?:are receiving|received) this (?:e-?mail|message|newsletter)\b).{0,200}$/i,
  /^(?:we use|this (?:site|website) uses) cookies\b.{0,300}$/i,
  /^(?:terms of (?:use|service)|privacy policy|cookie policy)(?: ?[|•·] ?.{0,80})?$/i,
  /^\[\[page \d+\]\]$/i,
  /^billing code [\w-]{3,20}$/i,
  /^[（(【[]?(?:责任编辑|责编|编辑|主编|校对|审核|监制|记者|作者|文字|摄影|来源|图片来源|图源|原标题|标签|关键词|关键字|版权声明|免责声明)[:：].{0,120}$/u,
  /^[【[]?广告[】\]]?$/u,
  /^(?:分享(?:到|至)|扫(?:一扫|码|描)|点击(?:查看|进入|阅读|下载)|版权所有|未经(?:授权|许可|书面)|转载请|打开.{0,12}(?:APP|客户端)|下载.{0,20}(?:APP|客户端)).{0,100}$/iu,
  /^(?:欢迎|请)?(?:长按.{0,10})?关注.{0,30}(?:公众号|微信|微博|视频号).{0,60}$/u,
  /^.{0,40}转载请注明.{0,40}$/u,
  /^(?:举报|收藏|点赞|评论|打印|分享|字号.{0,12}|返回.{0,6}|\d+ ?条评论)$/u,
];
const LONGEST_LINE = 600;
const ENDS_SENTENCE = /[.!?。！？"”’」)）]$/u;

/** The paragraphs of a story, and those that lead elsewhere. */
export interface Sifted {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

/** @param loneLinks whether a paragraph that is nothing but a link leads elsewhere, as within an article: in a mail it may be the news */
export function sift(paragraphs: readonly PageParagraph[], loneLinks = true): Sifted {
  const [kept, dropped]: [string[], string[]] = [[], []];
  // After "Related stories" come their headlines, and after "Also read:" one.
  let awaited: 'links' | 'headline' | null = null;
  for (const paragraph of paragraphs) {
    const { text, linked } = paragraph;
    const lead = text.length <= LONGEST_LEAD ? LEAD.exec(text) : null;
    const headline = text.length <= LONGEST_LEAD && !ENDS_SENTENCE.test(text);
    if (lead !== null) {
      dropped.push(text);
      awaited = (lead[2] ?? '') !== '' ? null : lead[1] === undefined ? 'links' : 'headline';
    } else if (isLine(text) || (loneLinks && isLoneLink(paragraph)) || (awaited !== null && linked)) dropped.push(text);
    else if (awaited === 'headline' && headline) {
      dropped.push(text);
      awaited = null;
    } else {
      kept.push(text);
      awaited = null;
    }
  }
  return { kept, dropped };
}

function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE && LINES.some((line) => line.test(text));
}

/** A headline within the story that is a link and nothing else. Linked items of lists and tables may be what the page is about. */
function isLoneLink({ text, linked, listed }: PageParagraph): boolean {
  return linked && !listed && !ENDS_SENTENCE.test(text) && (text.split(' ').length >= 5 || /\p{Script=Han}{8}/u.test(text));
}
