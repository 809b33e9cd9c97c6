import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pythonClient } from '../../scripts/python.mjs';
import { listen } from '../../src/service/listener.js';
import { openTestService } from './service.js';

const python = pythonClient(['reconciler==0.2.2', 'pandas==2.2.3', 'numpy==1.26.4', 'requests==2.32.3', 'tqdm==4.67.1']);

/** What its documentation shows: a column is reconciled, with another as a property. */
const SCRIPT = `
import sys, pandas, reconciler
table = pandas.DataFrame({
    "name": ["Unitree Robotics", "Nobody Of That Name Gmbh", "WuXi AppTec"] + ["Unitree Robotics %d" % n for n in range(25)],
    "country": ["cn", "de", "cn"] + ["cn"] * 25,
})
found = reconciler.reconcile(table["name"], type_id="Company", property_mapping={"country": table["country"]}, reconciliation_endpoint=sys.argv[1])
print(found[["input_value", "id", "match", "score", "type_id"]].head(3).to_json(orient="records"))
print(len(found))
`;

test.skipIf(python === null)('[Q22] the Python client reconciler, unchanged, reconciles a column', { timeout: 60_000 }, async () => {
  const service = await openTestService();
  const listening = await listen(service.app, { host: '127.0.0.1', port: 0 });
  try {
    const endpoint = `${listening.address.url}/reconcile/us_dod_1260h`;
    const { stdout } = await promisify(execFile)(python ?? '', ['-c', SCRIPT, endpoint], { encoding: 'utf8' });
    const [rows = '[]', count] = stdout.trim().split('\n');
    expect(JSON.parse(rows)).toMatchObject([
      { input_value: 'Unitree Robotics', id: 'WB-0214', match: true, type_id: 'Company' },
      { input_value: 'Nobody Of That Name Gmbh', id: null, match: false },
      { input_value: 'WuXi AppTec', id: 'WB-0223', match: true, type_id: 'Company' },
    ]);
    expect(Number(count)).toBe(28);
  } finally {
    await listening.close();
    await service.dispose();
  }
});
