// What vendors' systems ask: names of real registrants, most of which stand on no list, and among them names of the register.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledRegister } from '../bundled.mjs';

const REGISTRANTS = fileURLToPath(new URL('../../../shared/data/counterparties/sec-registrants.csv', import.meta.url));

/** So many names: `share` of them borne by entities of the register, the rest real companies; always the same ones. */
export function namesAsked(count, share) {
  const borne = bundledRegister().register.entries.map(({ name }) => name);
  const others = existsSync(REGISTRANTS)
    ? readFileSync(REGISTRANTS, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) =>
          line
            .slice(line.indexOf(',') + 1)
            .replaceAll('"', '')
            .trim(),
        )
        .filter((name) => name !== '')
    : borne.map((name) => `${name.split(' ').reverse().join(' ')} Holdings`);
  const every = Math.max(1, Math.round(1 / share));
  return Array.from({ length: count }, (_, at) =>
    share > 0 && at % every === 0 ? borne[(at / every) % borne.length] : others[(at * 7) % others.length],
  );
}

/** The body of a match query of one company. */
export function matchBody(name) {
  return JSON.stringify({ queries: { q: { schema: 'Company', properties: { name: [name] } } } });
}
