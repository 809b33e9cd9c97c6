import { words } from '../strings/words.js';

export const NAME_KINDS = words(
  { official: 'official', former: 'former', alias: 'alias', acronym: 'acronym', weak: 'weak' },
  { official: '正式', former: '曾用', alias: '别名', acronym: '缩写', weak: '弱名称' },
);

export const SCHEMES = words(
  { uscc: 'Unified Social Credit Code', lei: 'LEI', ticker: 'Ticker', uei: 'UEI', imo: 'IMO number' },
  { uscc: '统一社会信用代码', lei: 'LEI', ticker: '股票代码', uei: 'UEI', imo: 'IMO 编号' },
);
