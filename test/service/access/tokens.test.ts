import { createHash, createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rolesIn } from '../../../src/service/access/roles.js';
import { CannotServe, oidcIn, tokensOf } from '../../../src/service/index.js';
import { openServed } from './served.js';

const ISSUER = 'https://issuer.example';
const SETTINGS = { issuer: ISSUER, audience: 'watchbill', jwksUrl: null, rolesClaim: null, nameClaim: 'sub' };

let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: { keys: object[] };
beforeAll(async () => {
  pair = await generateKeyPair('RS256', { extractable: true });
  jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
});

interface Made {
  readonly claims?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly kid?: string;
  readonly key?: typeof pair.privateKey;
}

async function token({
  claims = { scope: 'read screen' },
  issuer = ISSUER,
  audience = 'watchbill',
  expires = '5m',
  kid = 'one',
  key,
}: Made = {}) {
  return await new SignJWT({ sub: 'u-1', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key ?? pair.privateKey);
}

const tokens = () => tokensOf(SETTINGS, createLocalJWKSet(jwks));

test('[G6] a token of the issuer for this audience names who asks, with the scopes and the rank of its claims', async () => {
  expect(await tokens().actor(await token())).toEqual({
    name: 'oidc:u-1',
    id: 'token:u-1',
    kind: 'token',
    scopes: new Set(['read', 'screen']),
    rank: 'analyst',
  });
  const reviewer = await tokens().actor(await token({ claims: { roles: ['watchbill:reviewer', 'other:admin'] } }));
  expect(reviewer).toMatchObject({ rank: 'reviewer', scopes: new Set(['read', 'screen', 'decide']) });
});

test('[G6] a token that is expired, of another, for another, not yet to be used, unnamed or cut is none', async () => {
  const other = await generateKeyPair('RS256');
  const good = await token();
  const bad = [
    await token({ expires: '-1m' }),
    await token({ issuer: 'https://other.example' }),
    await token({ audience: 'another-service' }),
    await token({ claims: { nbf: Math.floor(Date.now() / 1000) + 600 } }),
    await token({ claims: { sub: '' } }),
    await token({ claims: { sub: 'a\u202Eb' } }),
    await token({ kid: 'two' }),
    await token({ key: other.privateKey }),
    await new SignJWT({ sub: 'u-1' })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience('watchbill')
      .sign(pair.privateKey),
    good.slice(0, -3),
    `${good}x.y`,
    'a.b.c',
  ];
  for (const text of bad) expect(await tokens().actor(text)).toBeNull();
});

test('[G6] a token without a signature, or signed with the public key as if it were a secret, is none', async () => {
  const [, body = ''] = (await token()).split('.');
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
  expect(await tokens().actor(none)).toBeNull();
  const pem = await exportSPKI(pair.publicKey);
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  for (const secret of [Buffer.from(pem), der, createHash('sha256').update(pem).digest()]) {
    const forged = await new SignJWT({ sub: 'u-1', scope: 'admin' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience('watchbill')
      .setExpirationTime('5m')
      .sign(secret);
    expect(await tokens().actor(forged)).toBeNull();
  }
});

test('[G6] words of others give nothing: no claim makes more than the words of this service in it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'adminrewo:._- '), maxLength: 12 });
  const value = fc.oneof(word, fc.array(word), fc.integer(), fc.constant(null), fc.array(fc.object()));
  fc.assert(
    fc.property(value, value, (scope, roles) => {
      const told = JSON.stringify([scope, roles]);
      const { scopes, rank } = rolesIn({ scope, roles }, null);
      for (const each of scopes) expect(told.includes(each) || told.includes('admin')).toBe(true);
      if (rank !== 'analyst') expect(told).toContain(rank);
    }),
  );
  expect(rolesIn({ scope: 'admin' }, null)).toEqual({ scopes: new Set(['admin']), rank: 'analyst' });
  expect(rolesIn({ roles: ['__proto__', 'administrator'] }, null)).toEqual({ scopes: new Set(), rank: 'analyst' });
  expect(rolesIn({ realm_access: { roles: ['admin'] } }, 'realm_access.roles').rank).toBe('admin');
  expect(rolesIn({ 'https://example.org/roles': 'reviewer' }, 'https://example.org/roles').rank).toBe('reviewer');
});

test('[G6] settings that cannot be trusted are refused in one line', () => {
  const given = (all: Record<string, string>) => () => oidcIn((name) => all[name]);
  expect(given({})()).toBeNull();
  expect(given({ WATCHBILL_OIDC_ISSUER: ISSUER })).toThrow(CannotServe);
  expect(given({ WATCHBILL_OIDC_AUDIENCE: 'watchbill' })).toThrow(CannotServe);
  expect(given({ WATCHBILL_OIDC_ISSUER: 'http://issuer.example', WATCHBILL_OIDC_AUDIENCE: 'watchbill' })).toThrow(/https/);
  expect(given({ WATCHBILL_OIDC_ISSUER: ISSUER, WATCHBILL_OIDC_AUDIENCE: 'watchbill' })()).toEqual(SETTINGS);
});

/** An issuer that is asked over HTTP: how often, and whether it answers. */
const issuer = { asked: [] as string[], down: false };
const server = createServer((incoming, outgoing) => {
  issuer.asked.push(incoming.url ?? '');
  const self = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (issuer.down) outgoing.writeHead(500).end('down');
  else if (incoming.url === '/jwks') outgoing.end(JSON.stringify(jwks));
  else
    outgoing.end(JSON.stringify({ issuer: incoming.url?.startsWith('/false') ? 'https://other.example' : self, jwks_uri: `${self}/jwks` }));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());

test('[G6] the keys of an issuer are found by its configuration, asked for once, and missing keys are the service’s fault', async () => {
  const self = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { ...SETTINGS, issuer: self };
  const served = await openServed({ tokens: tokensOf(settings) });
  try {
    const headers = { authorization: `Bearer ${await token({ issuer: self })}` };
    expect(await served.status(headers)).toBe(200);
    expect(await served.status(headers)).toBe(200);
    // A key that nobody has is looked for at most each half minute.
    for (let at = 0; at < 20; at += 1)
      expect(await served.status({ authorization: `Bearer ${await token({ issuer: self, kid: `k${at}` })}` })).toBe(401);
    expect(issuer.asked.length).toBeLessThanOrEqual(3);
    expect(await served.status({})).toBe(401);
    expect(served.logged()).not.toContain(headers.authorization.slice(7));
  } finally {
    await served.dispose();
  }
  issuer.down = true;
  const without = await openServed({ tokens: tokensOf(settings) });
  try {
    expect(await without.status({ authorization: `Bearer ${await token({ issuer: self })}` })).toBe(503);
  } finally {
    await without.dispose();
    issuer.down = false;
  }
});

test('[G6] the configuration of another issuer is not believed', async () => {
  const self = `http://127.0.0.1:${(server.address() as AddressInfo).port}/false`;
  await expect(tokensOf({ ...SETTINGS, issuer: self }).actor(await token({ issuer: self }))).rejects.toMatchObject({ kind: 'not-ready' });
});
