/** One screen of the workbench, as the demonstration fills it. */
export interface WorkbenchScreen {
  readonly name: string;
  readonly path: string;
  readonly says: string;
  /** The heading that pictures begin at, where that is not the top. */
  readonly from?: string;
  /** Words that come late, and are waited for. */
  readonly until?: string;
  readonly looks: readonly ('light' | 'dark' | 'phone')[];
}

export declare const SCREENS: readonly WorkbenchScreen[];

/** The day that the demonstration takes for today where it must look the same whenever it is looked at. */
export declare const TODAY: string;
