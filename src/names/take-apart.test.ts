import { describe, expect, it } from 'vitest';
import { takeApart } from './take-apart.js';

/** The seats of a name, as written once folded. */
function seatsOf(name: string): readonly string[] {
  return takeApart(name).words.flatMap(({ seat, text }) => (seat === true ? [text] : []));
}

describe('takeApart(name)', () => {
  it.each([
    ['Semiconductor Manufacturing International (Beijing) Corporation', 'beijing'],
    ['China Communications Construction (USA) Co., Ltd.', 'usa'],
    ['China Mobile Hong Kong (BVI) Limited', 'hong kong, bvi'],
    ['SDIC Intelligence (Xiamen) Information Co., Ltd.', 'xiamen'],
    ['SDIC Intelligence（Xiamen）Information Co., Ltd.', 'xiamen'],
    ['SMIC, Americas', 'americas'],
    ['SMIC Beijing', 'beijing'],
    ['Bank of China (Hong Kong) Limited', 'hong kong'],
    ['中芯国际集成电路制造（上海）有限公司', '上海'],
  ])('[N17] finds the seat in %s', (name, seats) => {
    expect(seatsOf(name).join(', ')).toBe(seats);
  });

  it.each([
    ['Shenzhen Dajiang Baiwang Technology Co., Ltd.', 'in front'],
    ['China Telecom Corporation Limited', 'in front'],
    ['Bank of China Limited', 'part of what it is called'],
    ['Aviation Industry Corporation of China', 'part of what it is called'],
    ['Deutsche Bank AG London', 'behind the legal form'],
    ['China Shipping Container Lines', 'in front'],
    ['Hong Kong Limited', 'nothing else'],
    ['(Beijing)', 'nothing else'],
  ])('[N17] finds none in %s: its place stands %s', (name) => {
    expect(seatsOf(name)).toEqual([]);
  });
});
