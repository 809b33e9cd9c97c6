/** FollowTheMoney's topics of who stands on a list. A list that is not named here makes its parties of interest, and no more. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'us-dod-1260h': ['debarment'],
  'us-dod-1237': ['debarment'],
  'us-ndaa-889': ['debarment'],
  'us-ndaa-154': ['debarment'],
  'us-ndaa-5949': ['debarment'],
  'us-omb-biosecure': ['debarment'],
  'us-fcc-covered': ['debarment'],
  'us-state-dtc': ['debarment'],
  'us-ofac-ns-cmic': ['sanction', 'invest.ban'],
  'us-ofac-sdn': ['sanction'],
  'us-ofac-cons': ['sanction'],
  'us-ofac-ssi': ['sanction'],
  'us-ofac-fse': ['sanction'],
  'us-ofac-mbs': ['sanction'],
  'us-ofac-plc': ['sanction'],
  'us-ofac-capta': ['sanction'],
  'us-state-isn': ['sanction'],
  'us-dhs-uflpa': ['sanction', 'forced.labor'],
  'us-bis-entity': ['export.control'],
  'us-bis-meu': ['export.control'],
  'us-bis-dpl': ['export.control'],
  'us-bis-uvl': ['export.risk'],
  'us-dod-1286': ['export.risk'],
  'un-sc': ['sanction'],
  'eu-fsf': ['sanction'],
  'uk-ofsi': ['sanction'],
};

const OF_INTEREST: readonly string[] = ['poi'];

/** The topics of a party listed on these lists; none where it is listed on none: who left a list, or was only proposed, is no risk for it. */
export function topicsOf(listedOn: readonly string[]): readonly string[] {
  return [...new Set(listedOn.flatMap((list) => TOPICS[list] ?? OF_INTEREST))].sort();
}

/** What FollowTheMoney's model calls the topics. */
export const TOPIC_LABELS: Readonly<Record<string, string>> = {
  debarment: 'Debarred',
  'export.control': 'Export controlled',
  'export.risk': 'Trade risk',
  'forced.labor': 'Forced labor',
  'invest.ban': 'Investment ban',
  poi: 'Person of interest',
  sanction: 'Sanctioned',
};
