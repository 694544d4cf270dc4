import { atEnd, cell, instead, twice, withoutRow, type PlantedFault } from './planting.fixture.js';
import { lettersOf2563, wordsOf2566 } from './sound-documents.fixture.js';
import { itemsOf2567, itemsOf2568 } from './sound-items.fixture.js';

const everyItem = (count: number, change: (no: number) => ReturnType<typeof cell>): ReturnType<typeof cell>[] =>
  Array.from({ length: count }, (_, index) => change(index + 1));

/** Faults in scores, items, ratings and what is said of them. */
export const plantedScores: readonly PlantedFault[] = [
  { code: 'overall-mismatch', where: 'overall', sound: lettersOf2563, as: 'tabs', changes: [instead('๘๓.๗๘', '๘๓.๘๐')] },
  { code: 'overall-mismatch', where: 'overall', sound: wordsOf2566, as: 'docx', changes: [instead('95.58', '95.60')] },
  { code: 'overall-mismatch', where: 'overall', sound: itemsOf2568, as: 'xlsx', changes: [instead('94.57', '94.12')] },
  { code: 'overall-mismatch', where: 'overall', sound: itemsOf2567, as: 'pipes', changes: [instead('94.97', '94.95')] },
  { code: 'indicator-mismatch', where: 'indicator:5', sound: itemsOf2568, as: 'docx', changes: [cell('5', 2, '94.00')], follows: ['overall-mismatch', 'score-conflict'] },
  { code: 'indicator-mismatch', where: 'indicator:7', sound: itemsOf2567, as: 'xlsx', changes: [cell('7. ประสิทธิภาพการสื่อสาร', 1, '90.00')], follows: ['overall-mismatch', 'lowest-wrong'] },
  { code: 'indicator-mismatch', where: 'indicator:2', sound: itemsOf2567, as: 'tabs', changes: [cell('2. การใช้งบประมาณ', 1, '96.03')], follows: ['overall-mismatch'] },
  { code: 'indicator-mismatch', where: 'indicator:8', sound: itemsOf2568, as: 'xlsx', changes: [cell('e8', 3, '99.00')], follows: ['overall-mismatch', 'score-conflict'] },
  { code: 'subindicator-mismatch', where: 'subindicator:9.2', sound: lettersOf2563, as: 'docx', changes: [atEnd(
    'ผลคะแนน OIT ของตัวชี้วัดย่อยที่ 9.2',
    [['ข้อ', 'ข้อมูล', 'คะแนน'], ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) => [`O${at + 10}`, `รายการที่เผยแพร่ลำดับ ${at + 1}`, at < 5 ? '100' : '0'])],
  )], follows: ['weak-without-measure', 'item-missing', 'indicator-mismatch'] },
  { code: 'subindicator-mismatch', where: 'subindicator:10.1', sound: lettersOf2563, as: 'tabs', changes: [atEnd(
    'ผลคะแนนรายข้อ OIT',
    [['ข้อ', 'ข้อมูล', 'คะแนน'], ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) => [`O${at + 34}`, `รายการที่เผยแพร่ลำดับ ${at + 1}`, at < 6 ? '100' : '0'])],
  )], follows: ['weak-without-measure', 'item-missing', 'indicator-mismatch'] },
  { code: 'indicator-missing', where: 'indicator:3', sound: wordsOf2566, as: 'docx', changes: [withoutRow('ตัวชี้วัดที่ 3 การใช้อำนาจ')] },
  { code: 'indicator-missing', where: 'indicator:6', sound: lettersOf2563, as: 'pipes', changes: [cell('คุณภาพการดำเนินงาน', 2, '-')] },
  { code: 'indicator-missing', where: 'indicator:9', sound: wordsOf2566, as: 'xlsx', changes: [cell('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 1, ''), instead('คะแนนสูงสุด: ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล 100.00 คะแนน', ''), instead('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนนเต็ม 100.00 คะแนน เห็นควร', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล เห็นควร')] },
  { code: 'indicator-number-wrong', where: 'indicator:6', sound: lettersOf2563, as: 'tabs', changes: [cell('คุณภาพการดำเนินงาน', 0, '๑'), cell('ประสิทธิภาพการสื่อสาร', 0, '๒'), cell('การปรับปรุงการทำงาน', 0, '๓')] },
  { code: 'indicator-number-wrong', where: 'indicator:8', sound: wordsOf2566, as: 'docx', changes: [instead('ตัวชี้วัดที่ 8 การปรับปรุง', 'ตัวชี้วัดที่ 3 การปรับปรุง')] },
  { code: 'indicator-number-wrong', where: 'indicator:10', sound: wordsOf2566, as: 'pipes', changes: [instead('ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้คะแนน 92.00', 'ตัวชี้วัดที่ 2 การป้องกันการทุจริต ได้คะแนน 92.00')] },
  { code: 'indicator-name-wrong', where: 'indicator:6', sound: lettersOf2563, as: 'docx', changes: [cell('คุณภาพการดำเนินงาน', 1, 'คุณภารการดำเนินงาน')] },
  { code: 'indicator-name-wrong', where: 'indicator:4', sound: itemsOf2568, as: 'xlsx', changes: [cell('4', 1, 'การใช้ทรัพย์สินของทางราชการ')] },
  { code: 'indicator-name-wrong', where: 'indicator:9', sound: wordsOf2566, as: 'docx', changes: [cell('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 0, 'ตัวชี้วัดที่ 9 ข้อมูลพื้นฐาน')] },
  { code: 'score-conflict', where: 'indicator:4', sound: wordsOf2566, as: 'docx', changes: [instead('ได้คะแนน 94.30 คะแนน', 'ได้คะแนน 93.40 คะแนน')] },
  { code: 'score-conflict', where: 'indicator:10', sound: wordsOf2566, as: 'tabs', changes: [instead('ได้คะแนน 92.00 คะแนน', 'ได้คะแนน 91.00 คะแนน')] },
  { code: 'score-conflict', where: 'overall', sound: itemsOf2568, as: 'pipes', changes: [atEnd('สรุป เทศบาลเมืองสวนตาลมีคะแนนภาพรวม 95.47 คะแนน เห็นควรดำเนินการตามมาตรการข้างต้น')] },
  { code: 'score-conflict', where: 'indicator:9', sound: itemsOf2568, as: 'docx', changes: [instead('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ข้อ O6', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนน 90.00 คะแนน ข้อ O6')] },
  { code: 'score-out-of-range', where: 'indicator:2', sound: wordsOf2566, as: 'xlsx', changes: [cell('ตัวชี้วัดที่ 2 การใช้งบประมาณ', 1, '101.00')], follows: ['overall-mismatch', 'highest-wrong', 'score-conflict'] },
  { code: 'score-out-of-range', where: 'indicator:7', sound: lettersOf2563, as: 'tabs', changes: [cell('ประสิทธิภาพการสื่อสาร', 2, '-๑')], follows: ['overall-mismatch', 'lowest-wrong'] },
  { code: 'score-out-of-range', where: 'item:i5', sound: itemsOf2568, as: 'docx', changes: [cell('i5', 2, '980.00')], follows: ['indicator-mismatch'] },
  { code: 'score-out-of-range', where: 'overall', sound: lettersOf2563, as: 'docx', changes: [instead('๘๓.๗๘', '๘๓๗.๘')], follows: ['overall-mismatch', 'grade-wrong'] },
  { code: 'item-missing', where: 'item:i7', sound: itemsOf2568, as: 'docx', changes: [withoutRow('i7')], follows: ['indicator-mismatch'] },
  { code: 'item-missing', where: 'item:O13', sound: itemsOf2568, as: 'xlsx', changes: [withoutRow('O13')], follows: ['indicator-mismatch'] },
  { code: 'item-missing', where: 'item:e5/public', sound: itemsOf2567, as: 'pipes', changes: [withoutRow('e5')], follows: ['indicator-mismatch'] },
  { code: 'item-missing', where: 'item:e3/survey', sound: itemsOf2567, as: 'xlsx', changes: [cell('e3', 3, '')], follows: ['indicator-mismatch'] },
  { code: 'item-duplicate', where: 'item:i4', sound: itemsOf2568, as: 'docx', changes: [twice('i4')] },
  { code: 'item-duplicate', where: 'item:O9', sound: itemsOf2568, as: 'tabs', changes: [twice('O9', { 2: '50.00', 3: 'ไม่ผ่านเกณฑ์' })], follows: ['score-conflict', 'indicator-mismatch'] },
  { code: 'item-duplicate', where: 'item:i11', sound: itemsOf2567, as: 'xlsx', changes: [twice('i11', { 2: '80.00' })], follows: ['score-conflict', 'indicator-mismatch'] },
  { code: 'item-code-ocr', where: 'item:i1', sound: itemsOf2568, as: 'docx', changes: everyItem(15, (no) => cell(`i${no}`, 0, '๑' + String(no).replace(/\d/gu, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? ''))) },
  { code: 'item-code-ocr', where: 'item:O1', sound: itemsOf2568, as: 'tabs', changes: everyItem(28, (no) => cell(`O${no}`, 0, '๐' + String(no).replace(/\d/gu, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? ''))) },
  { code: 'item-code-ocr', where: 'item:i10', sound: itemsOf2568, as: 'pipes', changes: [cell('i10', 0, '1๑๐')] },
  { code: 'item-code-ocr', where: 'item:O10', sound: itemsOf2568, as: 'docx', changes: [cell('O10', 0, '๑๐')] },
  { code: 'item-code-ocr', where: 'item:O7', sound: itemsOf2568, as: 'xlsx', changes: [cell('O7', 0, '07')] },
];
