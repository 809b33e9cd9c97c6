/** Where shares are traded: no text is about it, and no list. */
const EXCHANGE =
  /\b(?:stock exchange|exchanges and clearing|nasdaq|nyse)\b|交易所|交易及[結结]算|^(?:[港紐纽上深北][交證证]所|[聯联]交所|[證证]交所|[紐纽][約约][證证]交所|[納纳]斯[達达]克)/iu;

/** Whether a name is that of an exchange. */
export const isExchange = (name: string): boolean => EXCHANGE.test(name);
