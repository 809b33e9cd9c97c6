/** Where a browser is: WATCHBILL_CHROMIUM, or where Debian puts it; undefined where there is none. */
export declare const CHROMIUM: string | undefined;

/** How it is launched, for tests and pictures alike. */
export declare const LAUNCHED: { readonly executablePath: string; readonly args: string[] };

/** A demonstration that answers, from a process of its own. */
export interface StartedDemonstration {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export declare function startDemonstration(more?: readonly string[], env?: Readonly<Record<string, string>>): Promise<StartedDemonstration>;
