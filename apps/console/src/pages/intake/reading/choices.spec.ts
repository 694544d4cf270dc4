import { describe, expect, it } from '@jest/globals';
import type { IntakeFindingView } from '@prongsai/contracts';
import { alikeChanges, choicesOf, type Choice } from './choices.js';
import { numberedFindings, rowOfFinding } from './numbered-findings.js';
import { rowsOf } from './read-row.js';
import { readSections } from './read-sections.js';
import { finding, sampleDocument } from './sample.fixture.js';

const rows = rowsOf(readSections(sampleDocument));
const choicesFor = (part: Parameters<typeof finding>[1]): Choice[] => {
  const one = finding('one', part);
  return choicesOf({ finding: one, no: 1, row: rowOfFinding(one, rows, sampleDocument) }, sampleDocument);
};
const numbered = (found: IntakeFindingView[]) => numberedFindings(found, rows, sampleDocument);
const kinds = (choices: Choice[]) => choices.map(({ kind }) => kind);

describe('the ways to answer a finding', () => {
  it('begin with what the check expects, where it can take the place of what is printed', () => {
    const choices = choicesFor({ pointer: '/grade', printed: 'ผ่านดี', expected: 'ผ่าน' });
    expect(kinds(choices)).toEqual(['expected', 'printed', 'own']);
    expect(choices[0]).toMatchObject({ verdict: 'corrected', changes: [{ pointer: '/grade', value: 'ผ่าน' }] });
  });

  it('begin with the printed score where the reported score stands', () => {
    const choices = choicesFor({ code: 'indicator-mismatch', where: 'indicator:9', pointer: '/indicators/1/reported', printed: '๗๔.๐๐', expected: '75.00' });
    expect(kinds(choices)).toEqual(['printed', 'expected', 'own']);
    expect(choices[1]?.changes).toEqual([{ pointer: '/indicators/1/reported', value: 75 }]);
  });

  it('change what was read twice from one place at both', () => {
    const both = { ...sampleDocument, gradesPrinted: ['ผ่านดี'] };
    const one = finding('one', { where: 'grade', pointer: '/gradesPrinted/0', printed: 'ผ่านดี', expected: 'ผ่าน' });
    const [first] = choicesOf({ finding: one, no: 1, row: rowOfFinding(one, rows, both) }, both);
    expect(first?.changes.map(({ pointer }) => pointer)).toEqual(['/grade', '/gradesPrinted/0']);
  });

  it('put the expected words into the text around them', () => {
    const [first] = choicesFor({ code: 'ocr-text', pointer: '/measures/0/title', printed: 'การเผยแพร่', expected: 'การเปิดเผย' });
    expect(first?.changes).toEqual([{ pointer: '/measures/0/title', value: 'ตรวจการเปิดเผย' }]);
  });

  it('type over the value of the row where the finding points elsewhere', () => {
    expect(choicesFor({ code: 'grade-conflict', where: 'grade', pointer: '/gradesPrinted/0', printed: 'ผ่าน, ผ่านดี' }).at(-1)).toMatchObject({ kind: 'own', target: '/grade' });
  });

  it('propose no change where what is expected is a sentence and not a value', () => {
    expect(kinds(choicesFor({ code: 'lowest-wrong', where: 'lowest', pointer: '/lowestPrinted/name', printed: 'การใช้ทรัพย์สินของราชการ', expected: '9 การเปิดเผยข้อมูล: 74.00' }))).toEqual(['printed', 'own']);
    expect(kinds(choicesFor({ where: 'grade', pointer: '/grade', printed: 'ผ่านดี', expected: 'ผ่าน / ต้องปรับปรุง' }))).toEqual(['printed', 'own']);
    expect(kinds(choicesFor({ where: 'file', printed: 'กุตุรง', expected: 'กุดรัง' }))).toEqual(['printed']);
  });
});

describe('what a misread number can mean', () => {
  const misread = { code: 'item-code-ocr', where: 'item:O10', pointer: '/items/1/code', printed: '๑๐', expected: 'O10' } as const;

  it('is first the item of its table, then the same number elsewhere in the document, with its score', () => {
    const choices = choicesFor(misread);
    expect(choices.map(({ kind, value }) => [kind, value])).toEqual([['code', 'O10'], ['code', 'i10'], ['own', null]]);
    expect(choices[0]?.changes).toEqual([]);
    expect(choices[1]?.note).toEqual({ key: 'codeThere', params: { name: 'การขอยืมทรัพย์สิน', score: '96.67' } });
  });

  it('takes the instrument along when another code is chosen', () => {
    expect(choicesFor(misread)[1]?.changes).toEqual([{ pointer: '/items/1/code', value: 'i10' }, { pointer: '/items/1/instrument', value: 'IIT' }]);
  });
});

describe('the same answer for what is alike', () => {
  const all = numbered([
    finding('a', { code: 'item-code-ocr', pointer: '/items/0/code' }),
    finding('b', { code: 'item-code-ocr', pointer: '/items/1/code' }),
    finding('c', { code: 'grade-wrong', pointer: '/grade' }),
  ]);
  const first = all.find((one) => one.finding.id === 'a');
  const choice = (part: Partial<Choice>): Choice => ({ kind: 'printed', value: null, note: { key: '' }, changes: [], target: null, verdict: 'accepted', ...part });

  it('reaches the open findings of the same code', () => {
    expect(first && alikeChanges(first, choice({}), all, sampleDocument).ids).toEqual(['b']);
    expect(first && alikeChanges(first, choice({ kind: 'code' }), all, sampleDocument).ids).toEqual(['b']);
  });

  it('never carries a value of one finding to another', () => {
    expect(first && alikeChanges(first, choice({ kind: 'own' }), all, sampleDocument).ids).toEqual([]);
    expect(first && alikeChanges(first, choice({ kind: 'code', changes: [{ pointer: '/items/0/code', value: 'i9' }] }), all, sampleDocument).ids).toEqual([]);
  });

  it('gives each its own proposal', () => {
    const grades = numbered([finding('a', { pointer: '/grade', printed: 'ผ่านดี', expected: 'ผ่าน' }), finding('b', { pointer: '/overall', printed: '88.50', expected: '88.40' }), finding('c', { pointer: null })]);
    const one = grades.find(({ finding: { id } }) => id === 'a');
    expect(one && alikeChanges(one, choice({ kind: 'expected' }), grades, sampleDocument)).toEqual({ ids: ['b'], changes: [{ pointer: '/overall', value: 88.4 }] });
  });
});
