import type { TestProject } from 'vitest/node';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('postgres', null);
  return () => Promise.resolve();
}
