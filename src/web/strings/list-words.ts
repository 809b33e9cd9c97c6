import type { Language } from './words.js';

/** Short names of lists that people look at most; others go by their id. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'us-dod-1260h': { en: '1260H', 'zh-Hans': '1260H' },
  'us-dod-1237': { en: '1237', 'zh-Hans': '1237' },
  'us-ndaa-889': { en: 's.889', 'zh-Hans': '889条' },
  'us-ndaa-154': { en: 's.154', 'zh-Hans': '154条' },
  'us-ndaa-5949': { en: 's.5949', 'zh-Hans': '5949条' },
  'us-ofac-ns-cmic': { en: 'NS-CMIC', 'zh-Hans': 'NS-CMIC' },
  'us-ofac-sdn': { en: 'SDN', 'zh-Hans': 'SDN' },
  'us-bis-entity': { en: 'Entity List', 'zh-Hans': '实体清单' },
  'us-bis-meu': { en: 'MEU', 'zh-Hans': 'MEU' },
  'us-bis-uvl': { en: 'UVL', 'zh-Hans': 'UVL' },
  'us-dhs-uflpa': { en: 'UFLPA', 'zh-Hans': 'UFLPA' },
  'us-fcc-covered': { en: 'FCC Covered', 'zh-Hans': 'FCC 涵盖清单' },
  'us-dod-1286': { en: '1286', 'zh-Hans': '1286' },
  'us-omb-biosecure': { en: 'BIOSECURE', 'zh-Hans': '生物安全' },
  'un-sc': { en: 'UN SC', 'zh-Hans': '联合国' },
  'eu-fsf': { en: 'EU', 'zh-Hans': '欧盟' },
  'uk-ofsi': { en: 'UK', 'zh-Hans': '英国' },
};

/** A list in a word. */
export function listName(id: string, language: Language): string {
  return NAMES[id]?.[language] ?? id;
}
