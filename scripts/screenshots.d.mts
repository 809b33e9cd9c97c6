/** What differs from the pictures that are kept, a line each; `skipped` is why nothing can be said. */
export declare function checkPictures(): Promise<{ readonly skipped?: string; readonly faults: readonly string[] }>;
