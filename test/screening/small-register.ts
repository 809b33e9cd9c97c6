import { buildIndex, type MatchIndex, openIndex, registerParties } from '../../src/matching/index.js';
import type { Identifier, Name, Register } from '../../src/register/index.js';
import { register } from '../register/notation.js';

const FACTS = register(
  '2021-01-01 complete A:Huawei_Technologies_Co.,_Ltd. B:SZ_DJI_Technology_Co.,_Ltd. C:Gone_Works_Co.,_Ltd.',
  '2022-01-01 complete A:Huawei_Technologies_Co.,_Ltd. B:SZ_DJI_Technology_Co.,_Ltd.',
  '2022-05-01 complaint B',
  '2020-06-01 complete A:Huawei_Technologies_Co.,_Ltd. D:Delta_Instruments_Co.,_Ltd. @other',
);

const SOURCED = { sources: ['a source'], confidence: 'high' } as const;

function bears(entity: string, text: string, kind: Name['kind']): Name {
  return { entity, text, kind, lang: 'zh', script: 'Hans', ...SOURCED };
}

function holds(entity: string, scheme: Identifier['scheme'], value: string): Identifier {
  return { entity, scheme, value, ...SOURCED };
}

/** On `list`: A (Huawei) and B (DJI, suing), C formerly. On `other`: A and D. E bears a name and stands nowhere. */
export const smallRegister: Register = {
  ...FACTS,
  names: [
    bears('A', '华为技术有限公司', 'official'),
    bears('B', '深圳市大疆创新科技有限公司', 'official'),
    bears('B', 'DJI', 'acronym'),
    bears('E', 'Echo Silent Co., Ltd.', 'official'),
  ],
  identifiers: [holds('A', 'uscc', '914403001922038216'), holds('D', 'ticker', 'XHKG:981'), holds('B', 'ticker', 'XSHE:002415')],
};

const CROWD = register(`2021-01-01 complete ${Array.from({ length: 7 }, (_, at) => `T${at + 1}:Twin_Rivers_Co.,_Ltd.`).join(' ')}`);

/** Seven entities of one name. */
export const crowdedRegister: Register = CROWD;

export function indexOf(of: Register): MatchIndex {
  return openIndex(buildIndex(registerParties(of)));
}
