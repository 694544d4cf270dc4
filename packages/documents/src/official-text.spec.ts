import { describe, expect, it } from '@jest/globals';
import { contentCode, dateText, evidenceText, officialText, officialTitle, periodText, scoreText } from './official-text.js';

const plain = (text: string) => text.replaceAll('\u200B', '').replaceAll('\u00A0', ' ');

describe('official text', () => {
  it('prints digits in Thai', () => {
    expect(plain(officialText('ได้ 91.76 คะแนน ปี 2568'))).toBe('ได้ ๙๑.๗๖ คะแนน ปี ๒๕๖๘');
  });

  it('leaves digits that belong to a Latin word', () => {
    expect(plain(officialText('ข้อ O22 และ (i2) กับแฟ้ม No-Gift-2568.pdf'))).toBe('ข้อ O22 และ (i2) กับแฟ้ม No-Gift-2568.pdf');
  });

  it('keeps a year with its era and ๆ with its word', () => {
    expect(officialText('ประจำปี พ.ศ. 2568')).toContain('พ.ศ.\u00A0๒๕๖๘');
    expect(officialText('คู่มือสั้น ๆ')).toContain('\u00A0ๆ');
  });

  it('lets a period break only after its dash', () => {
    expect(periodText('ต.ค. 2568 – ก.ย. 2569').replaceAll('\u200B', '')).toBe('ต.ค.\u00A0๒๕๖๘\u00A0– ก.ย.\u00A0๒๕๖๙');
  });

  it('gives an address places to break and changes nothing else in it', () => {
    const address = 'https://agency.example/ita/2569/a-very-long-name-of-a-file-that-fits-no-column.pdf';
    expect(evidenceText(address)).toContain('\u200B');
    expect(plain(evidenceText(address))).toBe(address);
  });

  it('writes no mark into a title, which goes into the properties of the file', () => {
    expect(officialTitle('มาตรการส่งเสริมคุณธรรม 2569')).toBe('มาตรการส่งเสริมคุณธรรม ๒๕๖๙');
  });

  it('writes scores, days and the content code', () => {
    expect([scoreText(74), scoreText(null), dateText('2025-12-01')]).toEqual(['๗๔.๐๐', '–', '๑ ธันวาคม ๒๕๖๘']);
    expect(contentCode('4f2a90bc'.padEnd(64, '0'))).toBe('4f2a 90bc');
  });
});
