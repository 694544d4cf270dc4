/** Marks a place where a line may end; the templates never break anywhere else inside a word. */
export const breakMark = '\u200B';
const hardSpace = '\u00A0';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** What the dictionary takes apart but a reader does not: compounds, a heading with its number, the year with its era. */
const inseparable = new RegExp(
  [
    '(?:ตัวชี้วัด|มาตรการ|ไตรมาส|ส่วน|ครั้ง)ที่',
    'พ\\.ศ\\.[๐-๙]{4}',
    ...['ดำเนินการ', 'ดำเนินงาน', 'งบประมาณ', 'ตัวชี้วัด', 'ผู้ใต้บังคับบัญชา', 'ผู้บังคับบัญชา', 'รับผิดชอบ', 'ปฏิบัติงาน'],
    ...['ปฏิบัติหน้าที่', 'เจ้าหน้าที่', 'ประจำปี', 'ประจำเดือน', 'ส่วนราชการ', 'ทั้งหมด', 'ของขวัญ', 'แล้วเสร็จ', 'ร้องเรียน'],
    ...['ประพฤติมิชอบ', 'หน่วยงาน', 'ขั้นตอน', 'ช่องทาง', 'ตรวจสอบ', 'สอบทาน', 'ต่อเนื่อง', 'เท่าเทียม', 'รับรู้', 'จัดซื้อจัดจ้าง'],
  ].join('|'),
  'g',
);

/** A word stays with what it qualifies, as long as the two fit a narrow column together. */
const prefixes = new Set(['การ', 'ความ', 'ผู้', 'นัก', 'ทุก', 'ไม่']);
const longestJoined = 14;

const opening = /[([{“‘]$/;
const closing = /^[)\]}”’"',.;:!?%ๆฯ/–-]/;

/** Boundaries inside compounds. */
const heldBoundaries = (text: string): Set<number> => {
  const held = new Set<number>();
  for (const match of text.matchAll(inseparable)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) held.add(at);
  }
  return held;
};

const staysTogether = (before: string, after: string): boolean =>
  opening.test(before) ||
  closing.test(after) ||
  before.endsWith(hardSpace) ||
  after.startsWith(hardSpace) ||
  (/[A-Za-z0-9][./_-]$/.test(before) && /^[A-Za-z0-9]/.test(after)) ||
  (prefixes.has(before) && before.length + after.length <= longestJoined);

/**
 * Puts a mark at every place where a line of Thai may end. Thai writes no spaces between words, and a line that ends inside one
 * reads wrong, so the places come from the dictionary of the runtime. Spaces stay spaces.
 */
export const markWords = (text: string): string => {
  const held = heldBoundaries(text);
  let marked = '';
  let word = '';
  for (const { segment, index } of segmenter.segment(text)) {
    const atSpace = word === '' || /[ \n]$/.test(word) || /^[ \n]/.test(segment);
    if (atSpace || held.has(index) || staysTogether(word, segment)) {
      word = /^[ \n]/.test(segment) || /[ \n]$/.test(word) ? segment : word + segment;
      marked += segment;
      continue;
    }
    marked += breakMark + segment;
    word = segment;
  }
  return marked;
};
