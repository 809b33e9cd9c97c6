/** One screen of the workbench, as the demonstration fills it. */
export interface WorkbenchScreen {
  readonly name: string;
  readonly path: string;
  readonly says: string;
  readonly looks: readonly ('light' | 'dark' | 'phone')[];
}

export declare const SCREENS: readonly WorkbenchScreen[];
