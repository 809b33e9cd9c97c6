/** ISO 3166-1 alpha-2 of a seat, where the values name exactly one country; what is no country (`eu`, `suhh`, `gb-sct`) is left aside. */
export function seatOf(codes: readonly string[]): string | undefined {
  let seat: string | undefined;
  for (const each of codes) {
    const code = each.trim().toUpperCase();
    if (!isCountryCode(code)) continue;
    if (seat !== undefined && seat !== code) return undefined;
    seat = code;
  }
  return seat;
}

/** Whether two capitals can be the code of a country: `EU`, `UN`, `ZZ` and other codes for private use are of none. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !/^(?:EU|UN|EZ|AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/.test(code);
}
