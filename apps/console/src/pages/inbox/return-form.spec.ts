import { describe, expect, it } from '@jest/globals';
import { remarksToSend } from './return-form.js';

describe('the remarks of a return', () => {
  it('name the place, and the field where one was meant', () => {
    expect(remarksToSend({ document: 'ตรวจทั้งฉบับ', 'measure:2': 'แก้ทั้งมาตรการ', 'measure:2/steps': ' เพิ่มขั้นตอน ' })).toEqual([
      { where: 'document', text: 'ตรวจทั้งฉบับ' },
      { where: 'measure:2', text: 'แก้ทั้งมาตรการ' },
      { where: 'measure:2', field: 'steps', text: 'เพิ่มขั้นตอน' },
    ]);
  });

  it('leave out what was begun and not written', () => {
    expect(remarksToSend({ 'measure:1': '  ', 'measure:2/steps': '' })).toEqual([]);
  });
});
