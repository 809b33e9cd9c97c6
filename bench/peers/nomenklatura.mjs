import { existsSync } from 'node:fs';
import { answer, FOLDER, HERE, step } from './peer.mjs';

const PYTHON = `${FOLDER}nomenklatura/bin/python`;

/** OpenSanctions' matcher, its best algorithm. It has no search of its own: candidates come from a search server. */
export const nomenklatura = { name: 'nomenklatura logic-v2', threshold: 0.7, install, ask };

function install() {
  if (!existsSync(PYTHON)) step('python3', ['-m', 'venv', 'nomenklatura']);
  try {
    step(PYTHON, ['-c', 'import nomenklatura.matching']);
  } catch {
    step(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', 'nomenklatura']);
  }
  return step(PYTHON, ['-c', 'import importlib.metadata as m; print(m.version("nomenklatura"))']).trim();
}

function ask({ pairs }) {
  return answer(PYTHON, [`${HERE}score_pairs.py`], { pairs });
}
