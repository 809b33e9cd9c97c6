import { simplified } from './lowered.js';
import type { Span } from './span.js';

/** Chinese names that are also parts of words: what stands before or after where they are. Simplified characters. */
const PARTS: Readonly<Record<string, readonly [before: RegExp | null, after: RegExp | null]>> = {
  大疆: [/[最巨广]$/u, /^[域土界]/u],
  中化: [/[去集]$/u, /^(?:学|解)/u],
  华为: [/[升精才年光芳中]$/u, null],
  高通: [/[提拔]$/u, /^[胀量货车]/u],
  三星: [null, /^[级堆期]/u],
  美光: [/[优精完健]$/u, null],
  联想: [/(?:令人|让人|产生|不禁|容易)$/u, /^[到起力翩]/u],
  大众: [/(?:社会|普通|广大|民间|消费|面向|一般)$/u, /^(?:化|传媒|传播|消费|的|对|普遍|认为|媒体)/u],
  荣耀: [/[的与和无最]$/u, /^(?:的|感|和|与|时刻|之)/u],
  中国银行: [/[家间个些]$/u, /^[业卡]/u],
  中国电子: [null, /^(?:产|制造|商|行业|设备|元|零|消费|信息制造)/u],
  百度: [/[一二两三四五六七八九几]$/u, null],
};

/** Whether a name of a text is a part of another word there: 大疆 of 最大疆域. */
export function isPartOfWord(text: string, { start, end }: Span): boolean {
  const parts = PARTS[simplified(text.slice(start, end))];
  if (parts === undefined) return false;
  const [ends, begins] = parts;
  const beside = simplified(text.slice(Math.max(0, start - BESIDE), start));
  return (ends?.test(beside) ?? false) || (begins?.test(simplified(text.slice(end, end + BESIDE))) ?? false);
}

const BESIDE = 4;
