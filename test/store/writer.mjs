// Another process that writes to a store: `node writer.mjs '<place as JSON>' <name> <count>`. Works on what is built.
import { openStore } from '../../dist/store/index.js';

const [place, name, count] = process.argv.slice(2);
const store = await openStore(JSON.parse(place));
for (let at = 0; at < Number(count); at += 1)
  await store.write(async (tx) => {
    const before = Number((await tx.settings.get('count')) ?? 0);
    await tx.audit.append([{ at: new Date().toISOString(), by: name, action: 'test.done', subject: String(at), detail: {} }]);
    await tx.settings.set('count', String(before + 1));
  });
await store.close();
