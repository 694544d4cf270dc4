import { describe, expect, it } from '@jest/globals';
import { frameworkFor } from '@prongsai/ita';
import { indicatorsMentioned, readIndicatorName } from './indicator-name.js';

const framework = frameworkFor(2568);

describe('the name of an indicator', () => {
  it('is trusted over the number it stands beside', () => {
    expect(readIndicatorName('ประเด็นที่ ๒ คุณภาพการดำเนินงาน', framework)).toMatchObject({ no: 6, printedNo: '๒', byName: true });
    expect(readIndicatorName('๓. การปรับปรุงการทำงาน ๗๘.๒๔ คะแนน', framework)).toMatchObject({ no: 8, printedNo: '๓', rest: '๗๘.๒๔ คะแนน' });
  });

  it('is kept as printed, in any of its spellings', () => {
    expect(readIndicatorName('ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของทาง ราชการ', framework)).toMatchObject({ no: 4, name: 'การใช้ทรัพย์สินของทาง ราชการ' });
    expect(readIndicatorName('ปรับปรุงการทำงาน', framework)).toMatchObject({ no: 8, name: 'ปรับปรุงการทำงาน' });
  });

  it('may be missing or strange: then the number tells, where the text says that it is one', () => {
    expect(readIndicatorName('ตัวชี้วัดที่ ๙ ข้อมูลพื้นฐาน', framework)).toMatchObject({ no: 9, name: 'ข้อมูลพื้นฐาน', byName: false });
    expect(readIndicatorName('9 ข้อมูลพื้นฐาน', framework)).toBeNull();
    expect(readIndicatorName('ตัวชี้วัดที่ 12 อื่น ๆ', framework)).toBeNull();
  });

  it('is found in running text, each once', () => {
    expect(indicatorsMentioned('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ และตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต รวมทั้งตัวชี้วัดที่ ๑', framework)).toEqual([1, 10]);
  });
});
