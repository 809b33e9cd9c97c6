import { describe, expect, it } from 'vitest';
import { ask, register } from '../../test/register/notation.js';

/** The grounds behind a standing: `affiliation`, or `affiliation through A`. */
function groundsOf(lines: readonly string[], entity: string, on: string): readonly string[] {
  return ask(register(...lines), entity, on).grounds.map(({ ground, through }) =>
    through === null ? ground : `${ground} through ${through}`,
  );
}

describe('[S15] grounds', () => {
  const lines = [
    '2021-01-01 complete A C<A',
    '2021-01-01 ground A ownership',
    '2021-01-01 ground A control',
    '2021-02-01 amend +B',
    '2021-02-01 ground A elsewhere',
    '2021-03-01 complete A B C<A',
    '2021-03-01 ground A affiliation',
    '2021-03-01 ground C contributor',
    '2021-04-01 complete A C<B',
    '2021-05-01 complete B',
  ];

  it('[S15] are those of the edition that last printed the entry', () => {
    expect(groundsOf(lines, 'A', '2021-01-15')).toEqual(['ownership', 'control']);
    expect(groundsOf(lines, 'A', '2021-02-15')).toEqual(['ownership', 'control']);
    expect(groundsOf(lines, 'A', '2021-03-15')).toEqual(['affiliation']);
  });

  it('[S15] an entry under another has the other’s, and says so', () => {
    expect(groundsOf(lines, 'C', '2021-01-15')).toEqual(['ownership through A', 'control through A']);
  });

  it('[S15] unless it has its own', () => {
    expect(groundsOf(lines, 'C', '2021-03-15')).toEqual(['contributor']);
  });

  it('[S15] none where the last edition printed none, nor where the listing ended', () => {
    expect(groundsOf(lines, 'A', '2021-04-15')).toEqual([]);
    expect(groundsOf(lines, 'C', '2021-04-15')).toEqual([]);
    expect(groundsOf(lines, 'A', '2021-05-15')).toEqual([]);
  });

  it('[S15] carry what is cited and how sure it is', () => {
    expect(ask(register(...lines), 'A', '2021-03-15').grounds[0]).toEqual({
      ground: 'affiliation',
      cites: ['affiliation'],
      ties: [],
      through: null,
      confidence: 'high',
    });
  });
});
