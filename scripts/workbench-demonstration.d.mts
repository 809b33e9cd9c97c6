/** Where a browser is: WATCHBILL_CHROMIUM, or where Debian puts it; undefined where there is none. */
export declare const CHROMIUM: string | undefined;

/** A demonstration that answers, from a process of its own. */
export interface StartedDemonstration {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export declare function startDemonstration(
  more?: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<StartedDemonstration>;
