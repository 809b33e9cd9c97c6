/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] + sorted[Math.floor((sorted.length - 1) / 2)]) / 2;
}

export function section(title) {
  console.log(`\n${title}`);
}

export function row(name, ...values) {
  console.log(`  ${name.padEnd(44)}${values.map((value) => String(value).padStart(14)).join('  ')}`);
}
