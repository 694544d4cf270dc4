import { describe, expect, it } from '@jest/globals';
import { namedDivisions } from './named-divisions.js';

const divisions = [
  { id: '1', name: 'สำนักปลัดเทศบาล', shortName: 'สำนักปลัด' },
  { id: '2', name: 'กองคลัง', shortName: 'คลัง' },
  { id: '3', name: 'กองการศึกษา', shortName: 'การศึกษา' },
];
const named = (...responsible: string[]) => namedDivisions(responsible, divisions).map(({ id }) => id);

describe('the divisions that a document names', () => {
  it('are found with broken spaces and signs of abbreviation', () => {
    expect(named('สำนัก ปลัดฯ', 'กอง คลัง')).toEqual(['1', '2']);
  });

  it('are found by a longer name', () => {
    expect(named('กองการศึกษา ศาสนาและวัฒนธรรม')).toEqual(['3']);
  });

  it('are all of them where the document says so', () => {
    expect(named('ทุกสำนัก/กอง')).toEqual(['1', '2', '3']);
    expect(named('ทุกส่วนราชการ')).toEqual(['1', '2', '3']);
  });

  it('are none where the document names somebody else', () => {
    expect(named('กอง', 'คณะทำงาน')).toEqual([]);
  });
});
