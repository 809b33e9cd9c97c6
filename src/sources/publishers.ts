import type { Confidence, List } from '../register/index.js';
import { MORE_LISTS } from './more-lists.js';
import { OPEN_LIST } from './open/ftm.js';

/** A file that a publisher offers under an address of its own. */
export interface PublishedFile {
  readonly name: string;
  readonly url: string;
  /** How sure the address is: `high` seen in official text or many places, `unverified` known in general only. */
  readonly confidence: Confidence;
}

/** One thing that `sync` can follow: the files of a publisher that are read together, and the lists that come out of them. */
export interface Publication {
  readonly id: string;
  readonly title: string;
  /** Ids of the lists that it brings. */
  readonly lists: readonly string[];
  /** Fetched together. Empty where there is no file to fetch. */
  readonly files: readonly PublishedFile[];
  /** Whether a client may fetch it; where not, a person saves `page` and reads it with `--from`. */
  readonly fetch: boolean;
  /** The page to save, or on which the newest file is found. */
  readonly page?: string;
  /** Why it is not fetched, or what to know; one sentence. */
  readonly note?: string;
  /** By how much an edition may shrink or grow against the one held before a person must look, as a share of it. */
  readonly bound: { readonly shrink: number; readonly grow: number };
  /** The most bytes of one file. */
  readonly limit: number;
}

const MIB = 1024 * 1024;
const BOUND = { shrink: 0.1, grow: 0.1 } as const;
const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';

/** The lists of the Consolidated Screening List, which the United States' export offices fill together. */
const CSL_LISTS = [
  'us-ofac-sdn',
  'us-ofac-ns-cmic',
  'us-ofac-ssi',
  'us-ofac-fse',
  'us-ofac-mbs',
  'us-ofac-plc',
  'us-ofac-capta',
  'us-bis-entity',
  'us-bis-meu',
  'us-bis-uvl',
  'us-bis-dpl',
  'us-state-dtc',
  'us-state-isn',
] as const;

export const PUBLICATIONS: readonly Publication[] = [
  {
    id: 'us-dod-1260h',
    title: 'Section 1260H list, notice in the Federal Register',
    lists: ['us-dod-1260h'],
    files: [
      {
        name: '2026-11571.xml',
        url: 'https://www.federalregister.gov/documents/full_text/xml/2026/06/10/2026-11571.xml',
        confidence: 'high',
      },
    ],
    fetch: true,
    page: 'https://www.federalregister.gov/documents/2026/06/10/2026-11571/notice-of-availability-of-designation-of-chinese-military-companies',
    note: 'Every edition is a notice with an address of its own: this is the one of 10 June 2026.',
    bound: { shrink: 0.1, grow: 0.5 },
    limit: 32 * MIB,
  },
  {
    id: 'us-ofac-sdn',
    title: 'OFAC Specially Designated Nationals, legacy CSV',
    lists: ['us-ofac-sdn'],
    files: [
      { name: 'sdn.csv', url: `${OFAC}/SDN.CSV`, confidence: 'high' },
      { name: 'alt.csv', url: `${OFAC}/ALT.CSV`, confidence: 'medium' },
      { name: 'add.csv', url: `${OFAC}/ADD.CSV`, confidence: 'unverified' },
    ],
    fetch: true,
    bound: BOUND,
    limit: 128 * MIB,
  },
  {
    id: 'us-ofac-sdn-xml',
    title: 'OFAC Specially Designated Nationals, advanced XML',
    lists: ['us-ofac-sdn'],
    files: [{ name: 'sdn_advanced.xml', url: `${OFAC}/SDN_ADVANCED.XML`, confidence: 'high' }],
    fetch: true,
    bound: BOUND,
    limit: 512 * MIB,
  },
  {
    id: 'us-ofac-cons',
    title: 'OFAC Consolidated Sanctions List (not SDN), legacy CSV',
    lists: ['us-ofac-cons', 'us-ofac-ns-cmic'],
    files: [
      { name: 'cons_prim.csv', url: `${OFAC}/CONS_PRIM.CSV`, confidence: 'high' },
      { name: 'cons_alt.csv', url: `${OFAC}/CONS_ALT.CSV`, confidence: 'high' },
      { name: 'cons_add.csv', url: `${OFAC}/CONS_ADD.CSV`, confidence: 'high' },
    ],
    fetch: true,
    bound: BOUND,
    limit: 64 * MIB,
  },
  {
    id: 'us-ofac-cons-xml',
    title: 'OFAC Consolidated Sanctions List (not SDN), advanced XML',
    lists: ['us-ofac-cons', 'us-ofac-ns-cmic'],
    files: [{ name: 'cons_advanced.xml', url: `${OFAC}/CONS_ADVANCED.XML`, confidence: 'medium' }],
    fetch: true,
    bound: BOUND,
    limit: 128 * MIB,
  },
  {
    id: 'us-csl',
    title: 'Consolidated Screening List of Commerce, State and Treasury',
    lists: CSL_LISTS,
    files: [
      {
        name: 'consolidated.json',
        url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json',
        confidence: 'high',
      },
    ],
    fetch: true,
    note: 'It holds neither the 1260H, the UFLPA nor the FCC list.',
    bound: BOUND,
    limit: 512 * MIB,
  },
  {
    id: 'un-sc',
    title: 'United Nations Security Council Consolidated List',
    lists: ['un-sc'],
    files: [{ name: 'consolidated.xml', url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml', confidence: 'medium' }],
    fetch: true,
    page: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
    bound: BOUND,
    limit: 64 * MIB,
  },
  {
    id: 'us-dhs-uflpa',
    title: 'UFLPA Entity List, page of Homeland Security',
    lists: ['us-dhs-uflpa'],
    files: [{ name: 'uflpa-entity-list.html', url: 'https://www.dhs.gov/uflpa-entity-list', confidence: 'high' }],
    fetch: false,
    page: 'https://www.dhs.gov/uflpa-entity-list',
    note: 'The page refuses clients that are no browser: save it, with all its tables open, and read it with --from.',
    bound: BOUND,
    limit: 32 * MIB,
  },
  {
    id: 'us-fcc-covered',
    title: 'FCC Covered List, page of the Commission',
    lists: ['us-fcc-covered'],
    files: [{ name: 'coveredlist.html', url: 'https://www.fcc.gov/supplychain/coveredlist', confidence: 'high' }],
    fetch: false,
    page: 'https://www.fcc.gov/supplychain/coveredlist',
    note: 'The page refuses clients that are no browser: save it and read it with --from.',
    // Some 15 names: one more is a fourteenth of the list.
    bound: { shrink: 0.1, grow: 0.4 },
    limit: 32 * MIB,
  },
  {
    id: OPEN_LIST,
    title: 'OpenSanctions, default collection, as CSV',
    lists: [OPEN_LIST],
    files: [
      {
        name: 'targets.simple.csv',
        url: 'https://data.opensanctions.org/datasets/latest/default/targets.simple.csv',
        confidence: 'medium',
      },
    ],
    fetch: false,
    page: 'https://www.opensanctions.org/datasets/default/',
    note: 'Its use in a business needs a licence: who has one saves targets.simple.csv or entities.ftm.json and reads it with --from.',
    bound: BOUND,
    limit: 2048 * MIB,
  },
];

/** The publication of this id, or undefined. */
export function publicationOf(id: string): Publication | undefined {
  return PUBLICATIONS.find((publication) => publication.id === id);
}

/** The lists that publications bring and the bundled register does not describe. */
export function listBrought(id: string): List | undefined {
  return MORE_LISTS.find((list) => list.id === id);
}
