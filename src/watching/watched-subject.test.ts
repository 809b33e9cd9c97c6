import { describe, expect, it } from 'vitest';
import { calledAs, portfolioKey, watchedSubjects } from './watched-subject.js';

describe('subjects of a portfolio', () => {
  it('[W1] the id tells a subject from others, failing that its names however they are written', () => {
    expect(portfolioKey({ name: 'Alder', id: 'V-1' })).toBe(portfolioKey({ name: 'Birch', id: 'V-1', country: 'CN' }));
    expect(portfolioKey({ name: 'ALDER  Works' })).toBe(portfolioKey({ name: 'Alder Works', aliases: ['AW'] }));
    expect(portfolioKey({ name: 'Alder' })).not.toBe(portfolioKey({ name: 'Alder', id: 'Alder' }));
    expect(portfolioKey({ name: 'Alder' })).not.toBe(portfolioKey({ name: 'Alder', country: 'CN' }));
  });

  it('[W1] two subjects of one id that differ are both watched, the later under a key of its own', () => {
    const twins = [
      { name: 'Alder', id: 'V-1' },
      { name: 'Birch', id: 'V-1' },
      { name: 'Alder', id: 'V-1' },
    ];
    const { subjects, doubled } = watchedSubjects(twins);
    expect(subjects.map(({ key }) => key.slice(24))).toEqual(['', '~2']);
    expect(new Set(subjects.map(({ key }) => key.slice(0, 24))).size).toBe(1);
    expect(doubled).toBe(1);
  });

  it('[W15] a key holds no word of the subject', () => {
    expect(portfolioKey({ name: 'Alder', id: 'V-1' })).toMatch(/^[0-9a-f]{24}$/);
  });

  it('[W4] a subject is called by its name and id, failing that by what else it was given', () => {
    expect(calledAs({ name: 'Alder', id: 'V-1' })).toBe('Alder (V-1)');
    expect(calledAs({ name: '', nameZh: '大疆' })).toBe('大疆');
    expect(calledAs({ name: '', identifiers: [{ scheme: 'uscc', value: '914403001922038216' }] })).toBe('914403001922038216');
  });
});
