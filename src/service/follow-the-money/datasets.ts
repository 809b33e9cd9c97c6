import { listsHeld } from '../../answering/index.js';
import type { Register } from '../../register/index.js';

/** A dataset is a list; its name is the list's id with `_` for `-`. */
export function datasetOf(list: string): string {
  return list.replaceAll('-', '_');
}

/** Collections of everything held. */
export const COLLECTIONS: readonly string[] = ['default', 'all', 'sanctions'];

/** Names that OpenSanctions has for what the register holds under others (https://www.opensanctions.org/datasets/). */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  us_dod_chinese_milcorps: 'us-dod-1260h us-dod-1237',
  us_ofac_cons: 'us-ofac-cons us-ofac-ns-cmic us-ofac-ssi us-ofac-fse us-ofac-mbs us-ofac-plc us-ofac-capta',
  us_special_leg: 'us-ndaa-889 us-ndaa-154 us-ndaa-5949 us-dod-1286',
  us_trade_csl: 'us-bis-entity us-bis-meu us-bis-uvl us-bis-dpl us-state-dtc us-state-isn us-ofac-ns-cmic',
  us_bis_denied: 'us-bis-dpl',
  us_fcc_covered_list: 'us-fcc-covered',
  us_ddtc_debarred: 'us-state-dtc',
  un_sc_sanctions: 'un-sc',
  gb_hmt_sanctions: 'uk-ofsi',
  gb_fcdo_sanctions: 'uk-ofsi',
};

/** The ids of the lists that a dataset is made of; `null` where the register holds none of that name. Hyphens are as good as underscores. */
export function listsOfDataset(register: Register, dataset: string): readonly string[] | null {
  const name = datasetOf(dataset);
  const held = listsHeld(register);
  if (COLLECTIONS.includes(name)) return held;
  const others = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  const meant =
    others === undefined ? held.filter((list) => datasetOf(list) === name) : held.filter((list) => others.split(' ').includes(list));
  return meant.length === 0 ? null : meant;
}

/** The names of `OTHER_NAMES`. */
export const OTHER_DATASETS: readonly string[] = Object.keys(OTHER_NAMES);
