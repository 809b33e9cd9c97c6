import { isHouseAddress, isPublicAddress, realEffects } from '../sources/index.js';

/** Whom messages may be sent to, and how long they may take. */
export interface Receivers {
  /** The IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether a connection to this IP address is allowed; asked of the very address that is then connected to. */
  readonly permits: (address: string) => boolean;
  /** Whether `http:` is allowed as well as `https:`. */
  readonly http: boolean;
  /** Milliseconds without a byte, and altogether. */
  readonly idle: number;
  readonly total: number;
}

/** Receivers on the public internet, by https only. */
export const PUBLIC_RECEIVERS: Receivers = {
  resolve: realEffects.resolve,
  permits: isPublicAddress,
  http: false,
  idle: 10_000,
  total: 20_000,
};

/**
 * What the environment allows beyond the public internet: `WATCHBILL_ALLOW_PRIVATE=1` the addresses of the house's own network, also
 * by http. Never link-local ones, where clouds answer with the secrets of the machine.
 */
export function receiversAllowed(env: (name: string) => string | undefined): Receivers {
  if (env('WATCHBILL_ALLOW_PRIVATE') !== '1') return PUBLIC_RECEIVERS;
  return { ...PUBLIC_RECEIVERS, http: true, permits: (address) => isPublicAddress(address) || isHouseAddress(address) };
}
