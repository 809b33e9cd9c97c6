import type { CompanySpan } from './company-span.js';

/** Words by which a company speaks of itself. */
const ITSELF = /^(?:本|我)(?:公司|集团|司|企业)$/u;
const SPEAKS = /(?:本|我)(?:公司|司|集团)/u;
const DEFINED = /^[^。；\n]{0,24}[（(][^）)\n]{0,40}["“「『](?:本公司|公司)["”」』]/u;
const PLAIN_DEFINED = /["“「『]公司["”」』]/u;
/** A paper of a company: an announcement of its board, a letter to its customers or suppliers. */
const OF_COMPANY =
  /董事[会局]|特此(?:公告|声明|说明|通知|函告)|股份代号|证券代码|股票代码|尊敬的|各(?:位)?(?:供应商|客户|合作伙伴|股东)|此致/u;
/** What follows the name that signs: a department, a day, a seal. */
const SIGNS =
  /^(?:（盖章）|\(盖章\))?\s*(?:\p{Script=Han}{0,8}(?:董事会|董事局|部|办公室|中心|公司|敬上|谨启|启))?\s*[\p{N}年月日〇零一二三四五六七八九十\s]{0,16}$/u;
const LAST = 400;
const HEAD = 500;

/** Who publishes a paper of a company, and whether it calls itself plainly 公司. */
export interface Issuer {
  readonly company: CompanySpan;
  readonly plain: boolean;
}

/**
 * Whom 本公司 and 我司 stand for in a Chinese text: who is defined so, who signs it, or whom its head names first. Null where the text is none of a
 * company. `simple` is the text in simplified characters, `named` are in order, without exchanges.
 */
export function issuerOf(simple: string, named: readonly CompanySpan[]): Issuer | null {
  if (!SPEAKS.test(simple)) return null;
  for (const company of named) {
    const rest = simple.slice(company.end, company.end + 90);
    const defined = DEFINED.exec(rest);
    if (defined !== null) return { company, plain: PLAIN_DEFINED.test(defined[0]) };
  }
  if (!OF_COMPANY.test(simple)) return null;
  const signed = named.findLast((company) => company.start > simple.length - LAST && signs(simple, company));
  if (signed !== undefined) return { company: signed, plain: false };
  const [first] = named;
  return first !== undefined && first.start < HEAD ? { company: first, plain: false } : null;
}

function signs(simple: string, { start, end }: CompanySpan): boolean {
  const opens = start === 0 || simple.charAt(start - 1) === '\n';
  const ends = simple.indexOf('\n', end);
  return opens && SIGNS.test(simple.slice(end, Math.min(ends < 0 ? simple.length : ends, end + 40)));
}

/** Whether words stand for who publishes a text. */
export const isIssuer = (words: string, issuer: Issuer | null): issuer is Issuer =>
  issuer !== null && (ITSELF.test(words) || (issuer.plain && words === '公司'));
