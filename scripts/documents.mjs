// Checks the documents against what they speak of: relative links and images lead to a file, anchors to a heading; every
// `console` block that begins with `$ ./watchbill …` prints what the command prints, to the letter; every `./watchbill` line of an
// `sh` block uses a command and options that exist; the days through which lists are followed are the register's; the picture is
// that of the register. One line a fault. --write puts the real output into the blocks, and draws the picture, instead.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = process.argv.includes('--write');
const GUIDES = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const DOCUMENTS = ['README.md', 'DESIGN.md', 'SPEC.md', 'CHANGELOG.md', 'data/README.md', 'data/LICENSE.md', ...GUIDES];
const BLOCK = /^```(\S*)[^\n]*\n([\s\S]*?)^```$/gm;

const counted = { links: 0, answers: 0, commands: 0, days: 0, faults: 0 };
const followed = followedThrough();
for (const name of DOCUMENTS) checkDocument(name);
checkPicture();
const { links, answers, commands, days, faults } = counted;
console.log(
  `${DOCUMENTS.length} documents: ${links} links, ${answers} answers, ${commands} commands, ${days} days, 1 picture; ${faults} faults`,
);
process.exitCode = faults > 0 ? 1 : 0;

function checkDocument(name) {
  const path = join(root, name);
  if (!existsSync(path)) return fault(name, 1, 'got no such file, expected a document');
  const text = readFileSync(path, 'utf8');
  const lineOf = (at) => text.slice(0, at).split('\n').length;
  checkLinks(name, withoutCode(text), lineOf);
  checkDays(name, text, lineOf);
  const told = text.replace(BLOCK, (block, language, body, at) => {
    if (language === 'sh') checkCommands(name, body, lineOf(at));
    if (language !== 'console' || !body.startsWith('$ ./watchbill ')) return block;
    const answer = answered(body);
    if (answer !== body && !write) fault(name, lineOf(at), differing(body, answer));
    return `\`\`\`console\n${answer}\`\`\``;
  });
  if (write && told !== text) writeFileSync(path, told);
}

function checkLinks(name, text, lineOf) {
  const found = [
    ...text.matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g),
    ...text.matchAll(/^\[[^\]]+\]: (\S+)/gm),
    ...text.matchAll(/(?:src|href)="([^"]+)"/g),
  ];
  for (const { 1: target, index } of found) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    counted.links += 1;
    const [file, anchor] = target.split('#');
    const path = file === '' ? join(root, name) : join(root, dirname(name), decodeURIComponent(file));
    if (relative(root, path).startsWith('..') || !existsSync(path))
      fault(name, lineOf(index), `got a link to ${target}, expected a file that is there`);
    else if (anchor !== undefined && !anchorsOf(readFileSync(path, 'utf8')).has(anchor))
      fault(name, lineOf(index), `got a link to ${target}, expected one of the headings there`);
  }
}

/** The anchors that headings get on the web: lower case, signs dropped, spaces to hyphens, a number after a name given before. */
function anchorsOf(text) {
  const seen = new Map();
  const headings = [...withoutCode(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading]) => heading);
  return new Set(
    headings.map((heading) => {
      const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
      const slug = plain
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replaceAll(' ', '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

/** The text with its code blanked out, so that places in it stay. */
function withoutCode(text) {
  const blank = (code) => code.replace(/[^\n]/g, ' ');
  return text.replace(BLOCK, blank).replace(/`[^`\n]+`/g, blank);
}

/** A block as it would be if its command were run now. */
function answered(body) {
  counted.answers += 1;
  const asked = body.split('\n', 1)[0];
  return `${asked}\n${run(asked.slice('$ ./watchbill '.length)).replace(/\n*$/, '\n')}`;
}

/** Runs a command line as a reader's shell would, with what it prints on both streams. */
function run(line) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    COLUMNS: '100',
    MAIN: join(root, 'dist/bin/main.js'),
    NODE: process.execPath,
    WATCHBILL_HOME: '/nonexistent/home-of-nobody',
    DATABASE_URL: '',
  };
  return spawnSync('sh', ['-c', `exec 2>&1; "$NODE" "$MAIN" ${line}`], { cwd: root, encoding: 'utf8', env }).stdout;
}

function differing(held, real) {
  const [before, after] = [held.split('\n'), real.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const place = at < 0 ? before.length : at;
  return `${before[0]}: got ${JSON.stringify(before[place] ?? '')}, expected ${JSON.stringify(after[place] ?? '')}: run it with --write`;
}

/** Every `./watchbill` line of a block of commands: the command is one, and its help names every option. */
function checkCommands(name, body, line) {
  for (const [at, text] of body.split('\n').entries()) {
    const words = /^\.\/watchbill ([a-z]+)(.*)$/.exec(text.replace(/ #.*$/, ''));
    if (words === null) continue;
    counted.commands += 1;
    const group = run(`${words[1]} --help`);
    const [, inner = ''] = /^ ([a-z]+)/.exec(words[2]) ?? [];
    const help = inner !== '' && new RegExp(`^ {2}${inner} `, 'm').test(group) ? run(`${words[1]} ${inner} --help`) : group;
    if (!help.startsWith(`Usage: watchbill ${words[1]} `)) {
      fault(name, line + at + 1, `got command "${words[1]}", expected one of watchbill`);
      continue;
    }
    for (const [, option] of words[2].matchAll(/ (--?[a-z][a-z-]*)/g)) {
      if (!new RegExp(`(?:^|[ ,])${option}(?:[ ,\n]|$)`, 'm').test(help))
        fault(name, line + at + 1, `got option ${option}, expected one of ${words[1]}`);
    }
  }
}

/** The day through which the register follows each list, by the list's id. */
function followedThrough() {
  const told = run('lists --json');
  if (!told.startsWith('{')) {
    console.log(`dist/bin/main.js: got ${JSON.stringify(told.split('\n', 1)[0])}, expected the lists: run npm run build`);
    process.exit(1);
  }
  const { lists } = JSON.parse(told);
  return new Map(lists.map(({ id, coveredThrough }) => [id, coveredThrough]));
}

/** A row of a table that begins with the id of a list ends with the day it is followed through. */
function checkDays(name, text, lineOf) {
  for (const { 1: id, 2: day, index } of text.matchAll(/^\| `([a-z0-9-]+)` *\|.*\| (\d{4}-\d{2}-\d{2}) *\|$/gm)) {
    if (!followed.has(id)) continue;
    counted.days += 1;
    if (followed.get(id) !== day) fault(name, lineOf(index), `got ${id} followed through ${day}, expected ${followed.get(id)}`);
  }
}

/** The picture is drawn from the register as well. */
function checkPicture() {
  const args = ['scripts/picture.mjs', ...(write ? [] : ['--check'])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const told = /^(?:docs\/standings\.svg|\w*Error): (.*)$/m.exec(`${stdout}${stderr}`)?.[1];
  if (status !== 0) fault('docs/standings.svg', 1, told ?? 'got no picture, expected one');
}

function fault(name, line, text) {
  counted.faults += 1;
  console.log(`${name}:${line}: ${text}`);
}
