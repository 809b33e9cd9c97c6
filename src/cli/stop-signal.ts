/** Aborts when the process is asked to end: SIGTERM, or Ctrl-C. The second time it ends at once, as without this. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
