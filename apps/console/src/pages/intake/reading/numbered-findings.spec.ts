import { describe, expect, it } from '@jest/globals';
import { findingBeside, numberedFindings, rowOfFinding } from './numbered-findings.js';
import { rowsOf } from './read-row.js';
import { readSections } from './read-sections.js';
import { answered, finding, sampleDocument } from './sample.fixture.js';

const rows = rowsOf(readSections(sampleDocument));
const holderOf = (part: Parameters<typeof finding>[1]) => rowOfFinding(finding('one', part), rows, sampleDocument)?.holder ?? null;

describe('the row a finding stands at', () => {
  it('is that of the value it points at, also when it points at another field of the row', () => {
    expect(holderOf({ pointer: '/grade' })).toBe('/grade');
    expect(holderOf({ pointer: '/items/1/codeAsPrinted' })).toBe('/items/1');
  });

  it('is found by what it is about where it points at nothing', () => {
    expect(holderOf({ where: 'indicator:9' })).toBe('/indicators/1');
    expect(holderOf({ where: 'item:O10' })).toBe('/items/1');
    expect(holderOf({ where: 'measure:1/steps' })).toBe('/measures/0/title');
    expect(holderOf({ where: 'lowest' })).toBe('/lowestPrinted/name');
  });

  it('is none where nothing of it was read', () => {
    expect(holderOf({ where: 'item:O28' })).toBeNull();
    expect(holderOf({ where: 'file' })).toBeNull();
  });
});

const found = [
  finding('far', { page: 8 }),
  finding('near', { page: 2 }),
  finding('grade', { pointer: '/grade', page: 9 }),
  finding('item', { pointer: '/items/1/code', page: 6 }),
  finding('told', { severity: 'info', where: 'indicator:9', page: 1 }),
];
const numbered = numberedFindings(found, rows, sampleDocument);

describe('the numbers of findings', () => {
  it('run down the screen: those at rows in the order of the rows, then the others by page', () => {
    expect(numbered.map(({ no, finding: { id } }) => [no, id])).toEqual([[1, 'grade'], [2, 'item'], [3, 'near'], [4, 'far'], [null, 'told']]);
  });

  it('leave out what is only told, which stands at its row all the same', () => {
    const told = numbered.find(({ finding: { id } }) => id === 'told');
    expect([told?.no, told?.row?.code]).toEqual([null, '9']);
  });

  it('stay when something is answered', () => {
    const later = numberedFindings(found.map((one) => (one.id === 'grade' ? { ...one, answer: answered } : one)), rows, sampleDocument);
    expect(later.map(({ no }) => no)).toEqual(numbered.map(({ no }) => no));
  });
});

describe('going from finding to finding', () => {
  const walk = (from: string | null, step: 1 | -1, list = numbered) => findingBeside(list, from, step)?.finding.id;

  it('goes on and back, round at either end, past what is only told', () => {
    expect([walk(null, 1), walk('grade', 1), walk('far', 1), walk('grade', -1)]).toEqual(['grade', 'item', 'grade', 'far']);
  });

  it('passes over what is answered as long as something is open', () => {
    const half = numbered.map((one) => (one.finding.id === 'item' ? { ...one, finding: { ...one.finding, answer: answered } } : one));
    expect(walk('grade', 1, half)).toBe('near');
    expect(walk('near', -1, half)).toBe('grade');
  });

  it('goes through the answers when all are given, and nowhere when nothing was found', () => {
    const all = numbered.map((one) => ({ ...one, finding: { ...one.finding, answer: answered } }));
    expect(walk('grade', 1, all)).toBe('item');
    expect(walk(null, 1, [])).toBeUndefined();
  });
});
