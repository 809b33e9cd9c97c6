import { simplified } from './lowered.js';
import type { SkipReason } from './reading.js';

/** Lines beside the story, by how they begin. */
const BEGINNINGS: readonly (readonly [RegExp, SkipReason])[] = [
  [
    /^[\s>*•▶►[(【-]*(?:also read|also see|see also|read also|read more|read next|read:|related(?: (?:stories|story|articles?|news|coverage|content|reading|posts?))?(?::|$)|more (?:from|on|stories)(?: [^.]{0,40})?:|recommended(?: for you)?(?::|$)|you (?:may|might) also like|must[- ]read|don.t miss|up next|trending|most read|editor.s picks?|in case you missed|further reading)/i,
    'related',
  ],
  [
    /^[\s>*•【[（(]*(?:相关阅读|相关报道|相关新闻|延伸阅读|推荐阅读|更多阅读|另请阅读|往期回顾|热门推荐|猜你喜欢|阅读更多|扩展阅读)/u,
    'related',
  ],
  [
    /^[\s*([]*(?:photo(?:graph)?s?|image|picture|pic|file photo|caption|illustration|graphic|photo credit|image credit|credit|video|watch|listen)\s*(?:credits?|by|courtesy)?\s*[:：|]/i,
    'caption',
  ],
  [/^[\s（(]*(?:图|图片|图为|图源|配图|资料图|视频)[^。]{0,6}[:：｜|]/u, 'caption'],
  [
    /^[\s*>]*(?:sign up|subscribe|follow us|join (?:us|our)|get (?:the|our) (?:latest|newsletter|daily)|newsletter\b|download (?:the|our) app|share this|click here|advertisement|sponsored|register (?:now|here)|become a member|support (?:us|our)|to receive)/i,
    'newsletter',
  ],
  [/^[\s>*【[]*(?:扫码|关注我们|关注公众号|订阅|下载客户端|点击(?:这里|查看|关注)|广告|转载请|欢迎关注)/u, 'newsletter'],
  [
    /^[\s*©(]*(?:copyright|©|all rights reserved|\(c\) \d{4}|disclaimer[:：]|reporting by|editing by|written by|our standards|this (?:article|story) (?:was|has been|is) (?:originally|first|translated|published|republished)|view source version|the views expressed)/i,
    'boilerplate',
  ],
  [/^[\s(（【]*(?:责任编辑|责编|编辑|版权|免责声明|声明[:：]|来源[:：]|作者[:：])/u, 'boilerplate'],
];

const HAN = /\p{Script=Han}/u;
/** A caption also ends with where the picture is from. */
const CAPTION_END = /(?:\((?:file|file photo|photo|handout|ap photo)[^()]{0,60}\)|\((?:reuters|ap|afp|getty)(?:\/[^()]{0,60})?\))\.?\s*$/i;

/** Why a line is not of the story; null where it is. `line` may be the beginning of a longer one. */
export function skipReason(line: string): SkipReason | null {
  const opening = HAN.test(line.slice(0, 8)) ? simplified(line.slice(0, 80)) : line;
  for (const [beginning, why] of BEGINNINGS) if (beginning.test(opening)) return why;
  return line.length < 240 && CAPTION_END.test(line) ? 'caption' : null;
}
