import { describe, expect, it } from '@jest/globals';
import { splitList } from './split-list.js';
import { splitResponsible } from './split-responsible.js';

describe('the steps of a cell', () => {
  it.each([
    ['Thai numbers', '๑. จัดอบรม ๒. ติดตามผล ๓.รายงาน', ['จัดอบรม', 'ติดตามผล', 'รายงาน']],
    ['numbers in brackets', '1) แจ้งเวียน 2) ประกาศ', ['แจ้งเวียน', 'ประกาศ']],
    ['numbers on lines', '1. แจ้งเวียน\nทุกกอง\n2. ประกาศ', ['แจ้งเวียน ทุกกอง', 'ประกาศ']],
    ['bullets without a space', '-เปิดเผยข้อมูล -จัดประชุม', ['เปิดเผยข้อมูล', 'จัดประชุม']],
    ['bullets with a space', '- เปิดเผยข้อมูล - จัดประชุม', ['เปิดเผยข้อมูล', 'จัดประชุม']],
    ['bullets of both kinds on lines', '-เปิดเผย\n- Application ใช้งาน\n-ประชุม', ['เปิดเผย', 'Application ใช้งาน', 'ประชุม']],
    ['numbers that end in a bullet', '1. ทำประมวล 2. เผยแพร่ -รณรงค์', ['ทำประมวล', 'เผยแพร่', 'รณรงค์']],
    ['one sentence', 'ทบทวนคู่มือ และแจ้งเวียน', ['ทบทวนคู่มือ และแจ้งเวียน']],
    ['a dash in a numbered sentence', '๑. ควบคุมการยืม - คืน ๒. ตรวจสอบ', ['ควบคุมการยืม - คืน', 'ตรวจสอบ']],
    ['a lead before the list', 'ดำเนินการดังนี้ 1. ประชุม 2. สรุป', ['ดำเนินการดังนี้', 'ประชุม', 'สรุป']],
  ])('are told apart by %s', (_name, text, steps) => {
    expect(splitList(text)).toEqual(steps);
  });

  it('are not made of numbers inside the text', () => {
    expect(splitList('รายงานทุก 6 เดือน ได้ 91.25 คะแนน ตามตัวชี้วัด 9.1')).toHaveLength(1);
    expect(splitList('  ')).toEqual([]);
  });
});

describe('the responsible units of a cell', () => {
  it.each([
    ['one broken over a line', 'สำนัก ปลัดฯ', ['สำนักปลัดฯ']],
    ['two parted by a stroke', 'สำนักปลัด /งาน IT', ['สำนักปลัด', 'งาน IT']],
    ['all of them in one word', 'ทุก สำนัก/ กอง', ['ทุกสำนัก/กอง']],
    ['one and all', 'กองช่าง/ทุกกอง', ['กองช่าง', 'ทุกกอง']],
    ['a post, then all', 'ประชาสัมพันธ์ ทุกส่วน ราชการ', ['ประชาสัมพันธ์', 'ทุกส่วนราชการ']],
    ['the post of a unit', 'นิติกร สำนักปลัด', ['นิติกร สำนักปลัด']],
    ['three in a row', 'ผู้บริหาร นิติการ ทุกส่วนราชการ', ['ผู้บริหาร', 'นิติการ', 'ทุกส่วนราชการ']],
    ['one to a line', 'กองคลัง\nกองช่าง', ['กองคลัง', 'กองช่าง']],
    ['one with its word on a line of its own', 'งาน\nประชาสัมพันธ์', ['งานประชาสัมพันธ์']],
    ['one broken in its middle', 'กองการเจ้า\nหน้าที่', ['กองการเจ้าหน้าที่']],
    ['commas', 'กองคลัง, กองการศึกษา', ['กองคลัง', 'กองการศึกษา']],
  ])('are %s', (_name, text, units) => {
    expect(splitResponsible(text)).toEqual(units);
  });
});
