// Lists the rules of SPEC.md that no test title names. Exits 1 where there are any.
import { readdirSync, readFileSync } from 'node:fs';

const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');
const rules = [...spec.matchAll(/^- \*\*([A-Z]\d+)\b/gm)].map((match) => match[1]);
const titles = ['src', 'test']
  .flatMap((folder) => readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true }).map((name) => `../${folder}/${name}`))
  // A suite that several test files run, such as a contract, has no ending of its own.
  .filter((path) => path.endsWith('.test.ts') || /^\.\.\/test\/.*\.ts$/.test(path))
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');
const unproved = rules.filter((rule) => !new RegExp(`['"\`]\\[[^\\]]*\\b${rule}\\b[^\\]]*\\]`).test(titles));
console.log(`${rules.length} rules, ${rules.length - unproved.length} with a test`);
for (const rule of unproved) console.log(`no test: ${rule}`);
process.exitCode = unproved.length > 0 ? 1 : 0;
