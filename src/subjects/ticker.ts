/** What exchanges are called in tickers, by their market identifier code (ISO 10383). */
const EXCHANGES: Readonly<Record<string, readonly string[]>> = {
  XSHG: ['XSHG', 'SS', 'SH', 'SSE', 'SHSE'],
  XSHE: ['XSHE', 'SZ', 'SZSE'],
  XHKG: ['XHKG', 'HK', 'HKG', 'HKEX', 'SEHK'],
  XNAS: ['XNAS', 'NASDAQ'],
  XNYS: ['XNYS', 'NYSE'],
};

const MIC = new Map(Object.entries(EXCHANGES).flatMap(([mic, names]) => names.map((name) => [name, mic] as const)));

const BEFORE = /^(?<exchange>[A-Z]+): ?(?<code>[A-Z0-9]+)$/;
const AFTER = /^(?<code>[A-Z0-9]+)[. ](?<exchange>[A-Z]+)$/;

/** A ticker as the register writes it: `600760.SS` to `XSHG:600760`, `HK:0981` to `XHKG:981`. One without an exchange stays as it is. */
export function registeredTicker(ticker: string): string {
  const upper = ticker.toUpperCase();
  const parts = (BEFORE.exec(upper) ?? AFTER.exec(upper))?.groups;
  const mic = MIC.get(parts?.['exchange'] ?? '');
  const code = parts?.['code'];
  if (mic === undefined || code === undefined) return ticker;
  return `${mic}:${mic === 'XHKG' ? code.replace(/^0+(?=.)/, '') : code}`;
}
