import { describe, expect, it } from '@jest/globals';
import { th } from '../../../i18n/th/index.js';
import { rowsOf } from './read-row.js';
import { readSections } from './read-sections.js';
import { sampleDocument } from './sample.fixture.js';

const rows = rowsOf(readSections(sampleDocument));

describe('what was read, in rows', () => {
  it('has a section for each part that the document has, and none for the others', () => {
    expect(readSections(sampleDocument).map(({ key }) => key)).toEqual(['overview', 'indicators', 'items', 'measures']);
    expect(readSections({ source: { file: '', kind: 'analysis' }, fiscalYears: {} })).toEqual([]);
  });

  it('leads each row back to the value it shows', () => {
    expect(rows.find(({ code }) => code === '9')).toMatchObject({ holder: '/indicators/1', pointer: '/indicators/1/reported', value: 74, low: true });
    expect(rows.find(({ pointer }) => pointer === '/measures/0/steps')).toMatchObject({ kind: 'lines', value: ['ตรวจลิงก์', 'แก้ไข'] });
    expect(rows.find(({ pointer }) => pointer === '/measures/0/periodStart')?.kind).toBe('day');
  });

  it('shows what the document prints for a code beside how it was read', () => {
    expect(rows.find(({ code }) => code === 'O10')).toMatchObject({ printed: '๑๐', value: 0, low: true });
  });

  it('groups items under their indicator', () => {
    const items = readSections(sampleDocument).find(({ key }) => key === 'items');
    expect(items?.groups.map(({ rows }) => rows.map(({ code }) => code))).toEqual([['O9', 'O10'], ['i10']]);
  });

  it('calls everything by words that are there', () => {
    const groups = readSections(sampleDocument).flatMap((section) => section.groups);
    const labels = [...groups.map(({ label }) => label), ...rows.map(({ label }) => label)];
    const keys = labels.flatMap((label) => (label && 'key' in label ? [label.key] : []));
    const words = (key: string) => key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], th.intake);
    expect(keys.filter((key) => typeof words(key) !== 'string')).toEqual([]);
  });

  it('measures what is low by the pass mark that the document names', () => {
    const strict = rowsOf(readSections({ ...sampleDocument, threshold: 97 }));
    expect(strict.find(({ code }) => code === '1')?.low).toBe(true);
  });
});
