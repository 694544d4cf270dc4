import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../../platform/index.js';
import { readArguments } from './read-arguments.js';

const words = ['--th', 'วันหยุดพิเศษ', '--en', 'Special holiday', '--source', 'มติ ครม. 22 ก.ย. 2563'];

describe('the operator’s command', () => {
  it('lists a year of either era', () => {
    expect(readArguments(['list', '2569'])).toEqual({ act: 'list', year: 2569, province: null });
    expect(readArguments(['list', '2026', '--province', 'บึงกาฬ'])).toEqual({ act: 'list', year: 2569, province: 'บึงกาฬ' });
  });

  it('adds a day with its name and source, written in either era', () => {
    const added = { act: 'add', day: '2020-12-11', kind: 'special', name: { th: 'วันหยุดพิเศษ', en: 'Special holiday' }, source: 'มติ ครม. 22 ก.ย. 2563', onlyTry: false, province: null };
    expect(readArguments(['add', '2020-12-11', ...words])).toEqual(added);
    expect(readArguments(['add', '2563-12-11', ...words, '--kind', 'substitution', '--try'])).toEqual({ ...added, kind: 'substitution', onlyTry: true });
  });

  it('withdraws a day for a reason', () => {
    expect(readArguments(['withdraw', '2020-12-07', '--source', 'มติ ครม.'])).toEqual({ act: 'withdraw', day: '2020-12-07', source: 'มติ ครม.', onlyTry: false, province: null });
  });

  it.each([
    [[]], [['remove', '2020-12-07']], [['add', '2020-02-30', ...words]], [['add', '2020-12-11', '--th', 'ก', '--en', 'a']], [['add', '2020-12-11', '2020-12-12', ...words]],
    [['add', '2020-12-11', ...words, '--kind', 'fixed']], [['withdraw', '2020-12-07']], [['list', 'soon']], [['list']], [['list', '2569', '--loud']],
  ])('says what is wrong with %j', (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  });
});
