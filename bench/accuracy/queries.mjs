import { allEntities, chineseNames, people, registrants } from './corpus.mjs';

/** Queries of every sort from a seed: names of the index, whole, spoilt, cut and mixed, names of strangers, and noise. */
export function queries(count, random) {
  const listed = allEntities();
  const strangers = [registrants(), people(), chineseNames()].filter((names) => names !== null && names.length > 0);
  const name = () => random.pick(random.pick(listed).names).text;
  const stranger = () => (strangers.length === 0 ? name() : random.pick(random.pick(strangers)));
  const sorts = [
    name,
    () => spoilt(name(), random),
    () => spoilt(spoilt(name(), random), random),
    () => shuffled(name(), random),
    () => `${half(name())} ${half(name())}`,
    () => half(name()),
    stranger,
    () => spoilt(stranger(), random),
    () => noise(random),
  ];
  const kinds = ['organisation', 'person', 'vessel', 'unknown', undefined];
  return Array.from({ length: count }, () => {
    const kind = random.pick(kinds);
    const names = random.chance(0.1) ? [random.pick(sorts)(), random.pick(sorts)()] : [random.pick(sorts)()];
    return kind === undefined ? { names } : { names, kind };
  });
}

export function spoilt(name, random) {
  if (name.length < 2) return name;
  const at = random.below(name.length);
  const letter = random.pick('abcdefghijklmnopqrstuvwxyz中国电子科技');
  return random.pick([
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    name.slice(0, at) + letter + name.slice(at + 1),
  ]);
}

function shuffled(name, random) {
  return name
    .split(' ')
    .map((word) => [random.next(), word])
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ');
}

function half(name) {
  return name.slice(0, Math.ceil(name.length / 2));
}

/** Any characters at all, those that are trouble above all: control, marks, direction, lone surrogates, emoji, many scripts. */
export function noise(random, longest = 60) {
  const ranges = [
    [32, 126],
    [0, 31],
    [0xa0, 0x24f],
    [0x300, 0x36f],
    [0x370, 0x52f],
    [0x590, 0x6ff],
    [0x900, 0x97f],
    [0x1100, 0x11ff],
    [0x200b, 0x202f],
    [0x2066, 0x2069],
    [0x3040, 0x30ff],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
    [0xd800, 0xdfff],
    [0xfb50, 0xfdff],
    [0xff00, 0xffef],
    [0x1f300, 0x1faff],
    [0x20000, 0x2a6df],
  ];
  let text = '';
  let range = random.pick(ranges);
  for (let left = random.below(longest); left > 0; left -= 1) {
    if (random.chance(0.2)) range = random.pick(ranges);
    text += String.fromCodePoint(range[0] + random.below(range[1] - range[0] + 1));
  }
  return text;
}
