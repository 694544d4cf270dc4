import { describe, expect, it } from '@jest/globals';
import { findingOf, line, passage, placesOf, reading } from './reading.fixture.js';
import { misreadWords } from './words/misread-words.js';

const readAs = (text: string): string | null => findingOf('ocr-text', reading({}, [passage('measure:1', 'steps', text)]))?.expected ?? null;

describe('misread words', () => {
  it.each([
    ['ดาเนินการตามแผน', 'ดำเนินการ'],
    ['สานักปลัดเทศบาล', 'สำนัก'],
    ['องค์กรปกครองส่วนห้องถิ่น', 'ท้องถิ่น'],
    ['ชั้นตอนการให้บริการ', 'ขั้นตอน'],
    ['ปิงบประมาณ พ.ศ. 2569', 'ปีงบประมาณ'],
    ['นโยบาย No Give Policy', 'No Gift Policy'],
    ['มาตราการป้องกัน', 'มาตรการ'],
    ['ความโปร่งใภายในหน่วยงาน', 'โปร่งใสภายใน'],
    ['ปรับปรุงและแก้้ไข', 'แก้'],
    ['เเผนงานประจำปี', 'แผ'],
    ['จัดชื้อจัดจ้างตามระเบียบ', 'จัดซื้อ'],
    ['เกียวข้องกับประชาชน', 'เกี่ยวข้อง'],
    ['เพิ่มขี้นจากปีก่อน', 'เพิ่มขึ้น'],
    ['ผู้บริหาร นิติการ ทุกส่วนราชการ', 'นิติกร'],
    ['นำไปใช้ / เคยนาทรัพย์สินของทางราชการ', 'นำทรัพย์สิน'],
  ])('are found in %j', (text, right) => {
    expect(readAs(text)).toBe(right);
  });

  it.each([
    'ดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    'พัฒนาทรัพย์สินและพัฒนาเสนอแนะ ราคาสั่งซื้อ เวลาดับเพลิง จิตอาสานักเรียน วิชาระดับต้น',
    'NO GIFT POLICY และ No Gift Policy',
    'งานนิติการ กองสวัสดิการสังคม สำนักปลัด',
    'งานหนังสือสารบรรณ การแข่งขันตอบปัญหา วาจากับการเจรจา หน้าประปาหมู่บ้าน',
    'รวมถึงขยะมูลฝอย พนักงานครูและครุภัณฑ์ เอกสารองค์กร',
    'คณะกรรมการ กรรมการ ข้าราชการ มาตรา ๕ มาตรฐาน ปรับปรุง วิเคราะห์ เผยแพร่ ประชาสัมพันธ์ หมายเลขโทรศัพท์',
  ])('are none in %j', (text) => {
    expect(readAs(text)).toBeNull();
  });

  it('are gathered by the place they stand in, each once', () => {
    const found = findingOf('ocr-text', reading({}, [passage('file', 'text', 'ชั้นตอนและชั้นตอน', 2), passage('file', 'text', 'คำนวน', 8)]));
    expect(found).toMatchObject({ printed: 'ชั้นตอน, คำนวน', expected: 'ขั้นตอน, คำนวณ', source: line(2) });
  });

  it('never read a right word of the list as misread', () => {
    const rights = [...new Set(misreadWords.map(([, right]) => right.replace('$1', '')))];
    expect(rights.filter((right) => misreadWords.some(([wrong]) => new RegExp(wrong).test(right)))).toEqual([]);
  });
});

describe('an odd word', () => {
  const sentence = (word: string, no: number): string =>
    `ผลการประเมินของหน่วยงานแสดงให้เห็นว่าบุคลากรมีความเข้าใจดีขึ้น ตัวชี้วัดนี้มีคะแนน${word} ๑๐๐ เท่ากับปีก่อน ตามแผนงานที่วางไว้ทุกประการ รายการ ${no}`;
  const rows = (...words: string[]) =>
    reading(
      {},
      words.map((word, index) => passage(`measure:${index + 1}`, 'outcome', sentence(word, 5))),
    );

  it('is found beside a number among rows that are alike otherwise', () => {
    expect(findingOf('ocr-text', rows('เต็ม', 'เต็ม', 'ตั้ง', 'เต็ม'))).toMatchObject({ where: 'measure:3', printed: 'คะแนนตั้ง', expected: 'คะแนนเต็ม' });
  });

  it('is none where two rows have it, or too few rows are alike', () => {
    expect(placesOf('ocr-text', rows('เต็ม', 'เต็ม', 'เต็ม', 'รวม', 'รวม'))).toEqual([]);
    expect(placesOf('ocr-text', rows('เต็ม', 'ตั้ง'))).toEqual([]);
  });
});

describe('a list without its numbers', () => {
  it('is told, since its steps cannot be parted', () => {
    expect(findingOf('ocr-text', reading({ measures: [{ title: 'ก', steps: ['จัดประชุม จัดทำแผน'], stepsUnsplit: true }] }))).toMatchObject({
      where: 'measure:1',
      expected: null,
    });
  });
});
