import { fold, hasHan } from '../names/index.js';

/**
 * What a column can hold that screening looks at. `nameZh` is a second name, in Chinese; `alias` further names between semicolons;
 * `kind` says company, person or vessel; `number` is an identifier of any scheme; the last five are identifiers of theirs.
 */
export type ColumnRole = 'name' | 'nameZh' | 'alias' | 'kind' | 'country' | 'id' | 'number' | 'uscc' | 'lei' | 'ticker' | 'uei' | 'imo';

export const COLUMN_ROLES: readonly ColumnRole[] = [
  'name',
  'nameZh',
  'alias',
  'kind',
  'country',
  'id',
  'number',
  'uscc',
  'lei',
  'ticker',
  'uei',
  'imo',
];

/** What a header is taken to say: the role, how clearly (0 is clearest), and for names whether in Chinese. */
export interface HeaderReading {
  readonly role: ColumnRole;
  readonly rank: number;
  readonly chinese: 'said' | 'likely' | 'no';
}

const PARTY = words(
  'company vendor supplier entity organization organisation org business firm customer client counterparty party account',
  'manufacturer contractor subcontractor bidder partner institution enterprise corporate merchant recipient consignee',
);
const QUALIFIER = words('legal full registered official english trade trading chinese zh cn local native en');
/** A header with one of these is about something or somebody else, or another time. */
const OTHER = words(
  'contact first last middle given user file product item bank country city state province street former previous parent short email',
);
const SAYS_CHINESE = words('chinese zh cn hans hant local native');

const PARTY_HAN = /公司|企业|供应商|供货商|单位|客户|机构|厂商|厂家|承包商|交易对手|主体|组织|合作方|甲方|乙方/;
const OTHER_HAN = /联系人|产品|银行|国家|地址|曾用|简称|母公司|文件|项目|编号|代码|号|类型|性质|规模|网址|电话/;
const NAME_HAN = /(?:名称|名字|全称|名)(?:中文|英文)?$/;

/** Headers that say one thing and are used for nothing else, folded and without spaces. */
const EXACT: Readonly<Record<Exclude<ColumnRole, 'name' | 'nameZh'>, ReadonlySet<string>>> = {
  country: words('country countrycode countryname nation nationality jurisdiction countryofincorporation 国家 国别 国籍 国家地区 所在国家'),
  alias: words('alias aliases aka alsoknownas othernames akas 别名 其他名称'),
  kind: words('schema kind entitytype partytype entitykind 主体类型'),
  number: words('registrationnumber registrationno companynumber 注册号 登记号'),
  id: words('id key ref reference rowid recordid 编号 供应商编号 供应商代码 客户编号 公司编号 企业编号 序号'),
  uscc: words(
    'uscc usci usccode unifiedsocialcreditcode socialcreditcode unifiedsocialcreditidentifier 统一社会信用代码 社会信用代码 信用代码',
  ),
  lei: words('lei leicode legalentityidentifier'),
  ticker: words('ticker tickersymbol stockticker stockcode stocksymbol symbol 股票代码 证券代码'),
  uei: words('uei ueisam samuei uniqueentityid uniqueentityidentifier'),
  imo: words('imo imono imonumber'),
};

/** Reads a header; `null` where it says none of the roles. `Vendor Name`, `supplierName`, `公司名称` and `name` all name the subject. */
export function readHeader(header: string): HeaderReading | null {
  const folded = fold(header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'));
  const key = folded.replaceAll(' ', '');
  for (const [role, headers] of Object.entries(EXACT) as [keyof typeof EXACT, ReadonlySet<string>][]) {
    if (headers.has(key)) return { role, rank: 0, chinese: 'no' };
  }
  return hasHan(folded) ? readHanHeader(key) : readLatinHeader(folded.split(' ').flatMap(unglued));
}

function readLatinHeader(parts: readonly string[]): HeaderReading | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 2 && PARTY.has(first)) {
    if (last === 'country') return { role: 'country', rank: 1, chinese: 'no' };
    if (/^(?:id|no|nr|number|code|key|ref)$/.test(last)) return { role: 'id', rank: 1, chinese: 'no' };
  }
  if (parts.some((part) => OTHER.has(part))) return null;
  const chinese = parts.some((part) => SAYS_CHINESE.has(part)) ? 'said' : 'no';
  if (parts.includes('name')) {
    const plain = parts.every((part) => part === 'name');
    const known = parts.every((part) => part === 'name' || PARTY.has(part) || QUALIFIER.has(part));
    return known || parts.some((part) => PARTY.has(part)) ? { role: 'name', rank: plain ? 2 : known ? 0 : 1, chinese } : null;
  }
  return parts.length === 1 && PARTY.has(last) ? { role: 'name', rank: 3, chinese } : null;
}

function readHanHeader(key: string): HeaderReading | null {
  if (OTHER_HAN.test(key)) return null;
  const chinese = key.includes('中文') ? 'said' : key.includes('英文') ? 'no' : 'likely';
  if (NAME_HAN.test(key)) return { role: 'name', rank: PARTY_HAN.test(key) ? 0 : 2, chinese };
  if (chinese === 'said' && PARTY_HAN.test(key)) return { role: 'name', rank: 1, chinese };
  return key.replace(PARTY_HAN, '') === '' ? { role: 'name', rank: 3, chinese } : null;
}

/** `vendorname` to `vendor name`. */
function unglued(word: string): readonly string[] {
  const before = word.endsWith('name') ? word.slice(0, -4) : '';
  return PARTY.has(before) || QUALIFIER.has(before) ? [before, 'name'] : [word];
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
