import type { EffectKind, Role } from '../../register/law.js';
import { type Language, words } from './words.js';

const ROLE_WORDS = words(
  {
    'dod-contracting-officer': 'a contracting officer of the Department of Defense',
    'dod-contractor': 'a defense contractor',
    subcontractor: 'a subcontractor',
    'federal-agency': 'a federal agency',
    'grant-recipient': 'a recipient of federal grants',
    university: 'a university',
    'us-investor': 'a US investor',
    exporter: 'an exporter',
    'energy-taxpayer': 'a taxpayer claiming energy credits',
    'lobbying-client': 'a client of a lobbyist',
    'us-business': 'a US business',
  },
  {
    'dod-contracting-officer': '美国国防部合同官员',
    'dod-contractor': '国防承包商',
    subcontractor: '分包商',
    'federal-agency': '联邦机构',
    'grant-recipient': '联邦拨款接受方',
    university: '大学',
    'us-investor': '美国投资者',
    exporter: '出口商',
    'energy-taxpayer': '申请能源税收抵免的纳税人',
    'lobbying-client': '游说客户',
    'us-business': '美国企业',
  },
);

const EFFECT_WORDS = words(
  { prohibits: 'Prohibits', restricts: 'Restricts', reports: 'Must be reported', flags: 'Flags', none: 'No effect' },
  { prohibits: '禁止', restricts: '限制', reports: '须报告', flags: '提示', none: '无影响' },
);

export function roleWords(role: Role, language: Language): string {
  return ROLE_WORDS[language][role];
}

export function effectWords(kind: EffectKind, language: Language): string {
  return EFFECT_WORDS[language][kind];
}
