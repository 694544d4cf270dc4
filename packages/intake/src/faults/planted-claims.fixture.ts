import { atEnd, cell, instead, type PlantedFault } from './planting.fixture.js';
import { lettersOf2563, wordsOf2566 } from './sound-documents.fixture.js';
import { itemsOf2567, itemsOf2568 } from './sound-items.fixture.js';

/** Faults in ratings and in what is said of the scores. */
export const plantedClaims: readonly PlantedFault[] = [
  { code: 'grade-wrong', where: 'grade', sound: lettersOf2563, as: 'tabs', changes: [instead('อยู่ในระดับ B', 'อยู่ในระดับ A')] },
  { code: 'grade-wrong', where: 'grade', sound: wordsOf2566, as: 'docx', changes: [instead('ผลการประเมิน ผ่านดีเยี่ยม', 'ผลการประเมิน ผ่านดี')] },
  { code: 'grade-wrong', where: 'grade', sound: itemsOf2568, as: 'xlsx', changes: [instead('อยู่ในระดับ ผ่านดี', 'อยู่ในระดับ ผ่านดีเยี่ยม')] },
  { code: 'grade-wrong', where: 'grade', sound: itemsOf2567, as: 'pipes', changes: [instead('ระดับ ผ่านดี', 'ระดับ A')] },
  { code: 'grade-wrong', where: 'grade', sound: lettersOf2563, as: 'docx', changes: [instead('อยู่ในระดับ B', 'อยู่ในระดับ ผ่าน')] },
  { code: 'grade-wrong', where: 'grade', sound: itemsOf2567, as: 'docx', changes: [
    cell('9. การเปิดเผยข้อมูล', 1, '80.00'), cell('10. การป้องกันการทุจริต', 1, '86.00'), instead('94.97', '89.27'),
  ], follows: ['weak-without-measure'] },
  { code: 'grade-conflict', where: 'grade', sound: wordsOf2566, as: 'docx', changes: [atEnd('สรุปได้ว่าองค์การบริหารส่วนตำบลหนองผักบุ้งมีผลการประเมินอยู่ในระดับ ผ่านดี')] },
  { code: 'grade-conflict', where: 'grade', sound: lettersOf2563, as: 'pipes', changes: [atEnd('โดยสรุป เทศบาลตำบลทุ่งแก้วได้ระดับ C')] },
  { code: 'highest-wrong', where: 'highest', sound: wordsOf2566, as: 'docx', changes: [instead('คะแนนสูงสุด: ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล 100.00', 'คะแนนสูงสุด: ตัวชี้วัดที่ 3 การใช้อำนาจ 97.10')] },
  { code: 'highest-wrong', where: 'highest', sound: lettersOf2563, as: 'tabs', changes: [instead('การป้องกันการทุจริต ๙๓.๗๕ คะแนน', 'การป้องกันการทุจริต ๙๕.๗๓ คะแนน')], follows: ['score-conflict'] },
  { code: 'highest-wrong', where: 'highest', sound: itemsOf2568, as: 'xlsx', changes: [instead('สูงสุด ได้แก่ การป้องกันการทุจริต', 'สูงสุด ได้แก่ การใช้อำนาจ')], follows: ['score-conflict'] },
  { code: 'lowest-wrong', where: 'lowest', sound: wordsOf2566, as: 'tabs', changes: [instead('คะแนนต่ำสุด: ตัวชี้วัดที่ 10 การป้องกันการทุจริต 92.00', 'คะแนนต่ำสุด: ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน 93.30')] },
  { code: 'lowest-wrong', where: 'lowest', sound: lettersOf2563, as: 'docx', changes: [instead('คือ การใช้ทรัพย์สินของราชการ ๗๖.๑๕', 'คือ ประสิทธิภาพการสื่อสาร ๗๖.๑๕')], follows: ['score-conflict'] },
  { code: 'lowest-wrong', where: 'lowest', sound: itemsOf2568, as: 'docx', changes: [instead('การใช้ทรัพย์สินของราชการ 86.67 คะแนน', 'การใช้ทรัพย์สินของราชการ 68.67 คะแนน')], follows: ['score-conflict'] },
  { code: 'pass-label-wrong', where: 'item:i10', sound: itemsOf2568, as: 'docx', changes: [cell('i10', 3, 'ผ่านเกณฑ์')] },
  { code: 'pass-label-wrong', where: 'item:O16', sound: itemsOf2568, as: 'xlsx', changes: [cell('O16', 3, 'ผ่านเกณฑ์')] },
  { code: 'pass-label-wrong', where: 'item:i2', sound: itemsOf2568, as: 'tabs', changes: [cell('i2', 2, '84.99')], follows: ['indicator-mismatch', 'weak-without-measure'] },
  { code: 'pass-label-wrong', where: 'item:i14', sound: itemsOf2568, as: 'pipes', changes: [cell('i14', 2, '85.00'), cell('i14', 3, 'ไม่ผ่านเกณฑ์'), cell('i15', 2, '99.00')] },
  { code: 'pass-label-wrong', where: 'indicator:8', sound: wordsOf2566, as: 'docx', changes: [cell('ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 2, 'ไม่ผ่านเกณฑ์')] },
  { code: 'full-marks-claim-wrong', where: 'indicator:9', sound: wordsOf2566, as: 'docx', changes: [
    instead('ได้คะแนนเต็ม 100.00', 'ได้คะแนนเต็ม'), cell('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 1, '99.99'), instead('ข้อมูล 100.00 คะแนน', 'ข้อมูล 99.99 คะแนน'),
  ], follows: ['overall-mismatch', 'score-conflict'] },
  { code: 'full-marks-claim-wrong', where: 'indicator:3', sound: wordsOf2566, as: 'tabs', changes: [atEnd('ตัวชี้วัดที่ 3 การใช้อำนาจ หน่วยงานได้คะแนนเต็มทุกข้อ')] },
  { code: 'full-marks-claim-wrong', where: 'measure:1', sound: itemsOf2568, as: 'docx', changes: [instead('การใช้ทรัพย์สินของราชการ ข้อ i10', 'การใช้ทรัพย์สินของราชการ ได้เต็ม 100 คะแนน ข้อ i10')], follows: ['score-conflict'] },
];
