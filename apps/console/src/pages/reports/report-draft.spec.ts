import { describe, expect, it } from '@jest/globals';
import { addressOf, bodyOf, isChanged, nameOfAddress, progressOf } from './report-draft.js';

const draft = { status: 'done' as const, summary: 'อบรมแล้ว', outcome: '', evidence: ['https://kutrang.go.th/o9', '', ' ภาพกิจกรรม '] };

describe('the report of a measure', () => {
  it('sends no empty lines of evidence', () => {
    expect(bodyOf(draft, 3)).toEqual({ status: 'done', summary: 'อบรมแล้ว', outcome: '', evidence: ['https://kutrang.go.th/o9', 'ภาพกิจกรรม'], version: 3 });
  });

  it('is unchanged while only empty lines were added', () => {
    expect(isChanged(draft, { ...draft, evidence: [...draft.evidence, ''] })).toBe(false);
    expect(isChanged(draft, { ...draft, status: null })).toBe(true);
  });

  it('opens addresses of the web only', () => {
    expect(addressOf('https://kutrang.go.th/o9')).toBe('https://kutrang.go.th/o9');
    expect(addressOf('javascript:alert(1)')).toBeNull();
    expect(addressOf('ทะเบียนคุมพัสดุ')).toBeNull();
  });

  it('calls an address by its file, in Thai where it was encoded', () => {
    expect(nameOfAddress('https://kutrang.go.th/ita/2569/m04-handbook.pdf?v=2')).toBe('m04-handbook.pdf');
    expect(nameOfAddress('https://kutrang.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99')).toBe('แผน');
    expect(nameOfAddress('https://kutrang.go.th/%E0%B9')).toBe('%E0%B9');
    expect(nameOfAddress('https://kutrang.go.th')).toBe('kutrang.go.th');
  });

  it('counts the measures by status, the unanswered ones too', () => {
    expect(progressOf([{ status: 'done' }, { status: null }, { status: 'inProgress' }, { status: 'done' }])).toEqual({ done: 2, inProgress: 1, notStarted: 0, none: 1 });
  });
});
