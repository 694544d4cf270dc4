/** One row of the workbook, in the order of its columns. */
export interface SheetRow {
  readonly no: number;
  readonly name: string;
  readonly type: string;
  readonly district: string;
  readonly scores: readonly number[];
  readonly overall: number;
  readonly grade: string;
}

export const sheetName = 'ปี 2568';
export const fiscalYear = 2568;
export const headings = [
  'ลำดับ', 'ชื่อหน่วยงาน', 'ประเภท', 'อำเภอ', ...Array.from({ length: 10 }, (_, index) => `ตัวชี้วัดที่ ${index + 1}`), 'คะแนนรวม', 'ระดับผลการประเมิน',
] as const;

const types = ['องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบล', 'เทศบาลตำบล'] as const;
const firsts = ['บ้าน', 'หนอง', 'โนน', 'ดอน', 'ห้วย', 'วัง', 'ท่า', 'คลอง', 'นา', 'โคก', 'ทุ่ง', 'ป่า', 'เขา', 'แม่', 'บึง', 'สระ'];
const seconds = ['แก้ว', 'ไผ่', 'ทอง', 'สูง', 'ใหญ่', 'กลาง', 'ขาม', 'หลวง', 'งาม', 'ขวาง', 'สว่าง', 'เจริญ', 'พระ', 'บัว', 'มะม่วง', 'สำราญ'];
const inDistrict = 12;

/** The same numbers every time, spread evenly enough. */
const spread = (seed: number, limit: number): number => ((seed * 7919 + 104_729) * 31 + seed) % limit;

const mean = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;

const gradeOf = (overall: number, instruments: readonly number[]): string => {
  const lowest = Math.min(...instruments);
  if (overall >= 95 && lowest >= 95) return 'ผ่านดีเยี่ยม';
  if (overall >= 85) return lowest >= 85 ? 'ผ่านดี' : 'ผ่าน';
  return overall >= 70 ? 'ต้องปรับปรุง' : 'ต้องปรับปรุงโดยด่วน';
};

/** Four syllables out of sixteen: 65,536 names. */
const placeName = (number: number): string =>
  `${firsts[number % 16]}${seconds[(number >> 4) % 16]}${firsts[(number >> 8) % 16]}${seconds[(number >> 12) % 16]}`;

/** Every fiftieth overall score is wrong, so that there is something to find. */
const rowOf = (index: number): SheetRow => {
  const type = types[index % types.length]!;
  const scores = Array.from({ length: 10 }, (_, no) => (6_000 + spread(index * 10 + no, 4_001)) / 100);
  const instruments = [mean(scores.slice(0, 5)), mean(scores.slice(5, 8)), mean(scores.slice(8))];
  const overall = Number((0.3 * instruments[0]! + 0.3 * instruments[1]! + 0.4 * instruments[2]!).toFixed(2));
  const place = placeName((index * 40_503) % 65_536);
  return {
    no: index + 1,
    name: `${type}${place}`,
    type,
    district: `อำเภอ${firsts[Math.floor(index / inDistrict) % 16]}${seconds[Math.floor(index / inDistrict / 16) % 16]}${Math.floor(index / inDistrict / 256) + 1}`,
    scores,
    overall: index % 50 === 7 ? Number((overall - 1).toFixed(2)) : overall,
    grade: gradeOf(overall, instruments),
  };
};

/** As many agencies as took part in the whole country in a year. */
export const sheetRows = (count: number): SheetRow[] => Array.from({ length: count }, (_, index) => rowOf(index));
