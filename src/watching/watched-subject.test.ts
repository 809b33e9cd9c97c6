import { describe, expect, it } from 'vitest';
import { subjectKey } from '../screening/index.js';
import { calledAs, watchedSubjects } from './watched-subject.js';

describe('subjects of a portfolio', () => {
  it('[W1] two subjects of one id that differ are both watched, the later under a key of its own', () => {
    const twins = [
      { name: 'Alder', id: 'V-1' },
      { name: 'Alder', id: 'V-1', country: 'CN' },
      { name: 'Alder', id: 'V-1' },
    ];
    const { subjects, doubled } = watchedSubjects(twins);
    expect(subjects.map(({ key }) => key.replace(subjectKey({ name: 'ALDER', id: 'V-1' }), 'V-1'))).toEqual(['V-1', 'V-1~2']);
    expect(doubled).toBe(1);
  });

  it('[W15] a key holds no word of the subject', () => {
    expect(watchedSubjects([{ name: 'Alder', id: 'V-1' }]).subjects[0]?.key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('[W4] a subject is called by its name and id, failing that by what else it was given', () => {
    expect(calledAs({ name: 'Alder', id: 'V-1' })).toBe('Alder (V-1)');
    expect(calledAs({ name: '', nameZh: '大疆' })).toBe('大疆');
    expect(calledAs({ name: '', identifiers: [{ scheme: 'uscc', value: '914403001922038216' }] })).toBe('914403001922038216');
  });
});
