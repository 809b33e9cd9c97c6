import type { Sha256 } from './container.js';
import { type DataFiles, readFacts } from './files.js';
import { integrityProblems } from './integrity.js';
import { manifestProblems, readManifest } from './manifest.js';
import type { Checked } from './problem.js';
import type { Register } from './register.js';

/** A register that passed every rule, and the day it was last looked after. */
export interface Compiled {
  readonly register: Register;
  readonly asOf: string;
}

/**
 * The data files as a register, or everything that is wrong with them (rules C1 to C11 of SPEC.md). Nothing half-right comes out:
 * one problem anywhere refuses the whole.
 */
export function compile(files: DataFiles, sha256: Sha256): Checked<Compiled> {
  const manifest = readManifest(files);
  const facts = readFacts(files);
  if (!facts.ok) return facts;
  if (!manifest.ok) return manifest;
  const problems = [...manifestProblems(manifest.value, files, sha256), ...integrityProblems(facts.value)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { register: facts.value.register, asOf: manifest.value.asOf } };
}
