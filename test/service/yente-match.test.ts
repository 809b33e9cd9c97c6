import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from './service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(async () => service.dispose());

const company = (name: string | readonly string[], more: object = {}): object => ({
  queries: { q: { schema: 'Company', properties: { name, ...more } } },
});

describe('POST /match/{dataset}', () => {
  test('[O4] the answer has the shape of yente', async () => {
    const { status, headers, json } = await service.ask('/match/us_dod_1260h?limit=1', company('Yangtze Memory Technologies Co., Ltd.'));
    expect(status).toBe(200);
    expect(headers.get('x-batch-size')).toBe('1');
    expect(headers.get('content-type')).toBe('application/json');
    expect(Object.keys(json)).toEqual(['responses', 'limit']);
    const { q } = json.responses;
    expect(Object.keys(q)).toEqual(['status', 'results', 'total', 'query']);
    console.log(JSON.stringify(q, null, 1).slice(0, 5000));
  });
});
