import { describe, expect, it } from 'vitest';
import { registeredTicker } from './ticker.js';

describe('a ticker', () => {
  it.each([
    ['600760.SS', 'XSHG:600760'],
    ['600760.sh', 'XSHG:600760'],
    ['000768 SZ', 'XSHE:000768'],
    ['SZSE:000768', 'XSHE:000768'],
    ['0981.HK', 'XHKG:981'],
    ['HKEX: 00981', 'XHKG:981'],
    ['XHKG:981', 'XHKG:981'],
    ['NASDAQ:HSAI', 'XNAS:HSAI'],
    ['600760', '600760'],
    ['600760.XX', '600760.XX'],
    ['BYD', 'BYD'],
    ['', ''],
  ])('[R12] %j is looked up as %j', (written, registered) => {
    expect(registeredTicker(written)).toBe(registered);
  });
});
