const shown = { ok: 0, short: 0, skipped: 0 };

/** One measured value against what it should reach; `least` or `most` says which way is good. */
export function measured(name, value, { least, most, unit = '' } = {}) {
  const reach = least !== undefined ? `≥ ${least}${unit}` : most !== undefined ? `≤ ${most}${unit}` : '';
  const good = (least === undefined || value >= least) && (most === undefined || value <= most);
  if (reach !== '') shown[good ? 'ok' : 'short'] += 1;
  console.log(
    `  ${name.padEnd(58)}${`${rounded(value)}${unit}`.padStart(16)}  ${reach.padEnd(14)}${reach === '' ? '' : good ? 'ok' : 'short'}`,
  );
}

/** What could not be measured, and why. */
export function skipped(name, reason) {
  shown.skipped += 1;
  console.log(`  ${name.padEnd(58)}${'skipped'.padStart(16)}  ${reason}`);
}

export function section(title) {
  console.log(`\n${title}`);
}

/** The cases behind a figure, one a line; all of them with `--all`, else the first few. */
export function listed(title, lines) {
  if (lines.length === 0) return;
  const most = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 40;
  console.log(`    ${title} (${lines.length})`);
  for (const line of lines.slice(0, most)) console.log(`      ${line}`);
  if (lines.length > most) console.log(`      … ${lines.length - most} more with --all`);
}

export function summary() {
  console.log(`\n${shown.ok} ok, ${shown.short} short, ${shown.skipped} skipped`);
  return shown.short;
}

function rounded(value) {
  if (typeof value !== 'number') return String(value);
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(Math.abs(value) < 10 ? 3 : 1);
}
