// A package of Debian, for what tests need and a machine lacks.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs one, without what it only recommends; nothing where this user may not, or there is no apt. Whoever asks looks whether it is there. */
export function installDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { encoding: 'utf8', env, timeout: 300_000 });
  if (install().status === 0) return;
  spawnSync('apt-get', ['update'], { encoding: 'utf8', env, timeout: 120_000 });
  install();
}
