/** A file of suppliers as CSV, the same for the same numbers: most of them nobody, a share of them names of the register. */
export declare function suppliersCsv(rows: number, share: number): string;
