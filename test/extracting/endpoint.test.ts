import { describe, expect, it } from 'vitest';
import { type EndpointFound, endpointIn } from '../../src/extracting/index.js';

const found = (URL?: string, KEY?: string, MODEL?: string): EndpointFound => {
  const env: Readonly<Record<string, string | undefined>> = {
    WATCHBILL_READER_URL: URL,
    WATCHBILL_READER_KEY: KEY,
    WATCHBILL_READER_MODEL: MODEL,
  };
  return endpointIn((name) => env[name]);
};
const fault = (...given: Parameters<typeof found>): string => {
  const endpoint = found(...given);
  return endpoint.ok ? '' : endpoint.fault;
};

describe('[B401] [B402] the endpoint of the environment', () => {
  it('[B401] says in one line what is missing, without a value', () => {
    expect(fault()).toBe('WATCHBILL_READER_URL: got nothing, expected the base of an OpenAI-compatible endpoint such as https://host/v1');
    expect(fault('https://models.example/v1', 'secret')).toMatch(/^WATCHBILL_READER_MODEL: got nothing/u);
    expect(fault('https://models.example/v1', undefined, 'm')).toMatch(/^WATCHBILL_READER_KEY: got nothing/u);
    for (const [url, key, model] of [
      ['secret', 'secret', 'm'],
      ['https://secret:secret@models.example/v1', 'secret', 'm'],
      ['https://models.example/v1', 'secret\nx-secret: 1', 'm'],
      ['https://models.example/v1', 'secreté', 'm'],
      ['https://models.example/v1', 'secret', 'secret\u001b[2J'],
    ] as const) {
      expect(fault(url, key, model)).toMatch(/^WATCHBILL_READER_(?:URL|KEY|MODEL): got [^\n]+, expected [^\n]+$/u);
      expect(fault(url, key, model)).not.toContain('secret');
    }
  });

  it('[B402] takes plain http for this machine only', () => {
    for (const url of [
      'http://models.example/v1',
      'http://10.0.0.7/v1',
      'http://localhost.example/v1',
      'http://127.example/v1',
      'ftp://localhost/v1',
      'file:///v1',
    ])
      expect(fault(url, 'k', 'm')).toMatch(/^WATCHBILL_READER_URL: got an address of /u);
    for (const url of ['http://localhost:11434/v1', 'http://127.0.0.1/v1', 'http://[::1]:8080/v1']) {
      const here = found(url, undefined, 'm');
      if (!here.ok) throw new Error(here.fault);
      expect(['127.0.0.1', '::1', '10.0.0.7', '192.0.2.1', '8.8.8.8', '169.254.169.254'].filter(here.endpoint.permits)).toEqual([
        '127.0.0.1',
        '::1',
      ]);
    }
  });

  it('[B402] by https reaches the internet and the house’s own network, never where clouds keep secrets', () => {
    const there = found('https://models.example/v1', 'k', 'm');
    if (!there.ok) throw new Error(there.fault);
    expect(['8.8.8.8', '10.0.0.7', '169.254.169.254', 'fd00:ec2::254', '0.0.0.0'].filter(there.endpoint.permits)).toEqual([
      '8.8.8.8',
      '10.0.0.7',
    ]);
  });

  it('[B402] posts to chat/completions below the base', () => {
    for (const [base, url] of [
      ['https://models.example/v1', 'https://models.example/v1/chat/completions'],
      ['https://models.example/v1/', 'https://models.example/v1/chat/completions'],
      ['https://models.example', 'https://models.example/chat/completions'],
      ['https://models.example/v1/chat/completions', 'https://models.example/v1/chat/completions'],
      ['https://models.example/o?api-version=2#x', 'https://models.example/o/chat/completions?api-version=2'],
    ] as const) {
      const there = found(base, 'k', 'm');
      expect(there.ok && there.endpoint.url.href).toBe(url);
    }
  });
});
