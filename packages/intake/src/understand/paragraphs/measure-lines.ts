import type { Block, Paragraph } from '../../blocks.js';
import type { Said } from '../measure-cells.js';
import type { MeasureRow } from '../measure-rows.js';
import { oneLine, scoreIn } from '../printed-text.js';
import { columnRole, type ColumnRole } from '../tables/column-role.js';

/** What a labelled line may tell of a measure. */
const told = new Set<ColumnRole>(['indicator', 'indicator-no', 'analysis', 'steps', 'responsible', 'period', 'follow-up', 'summary', 'outcome', 'progress', 'status']);
/** Lists, which go on over the lines under their label; of anything else one line is told. */
const lists = new Set<ColumnRole>(['analysis', 'steps', 'summary', 'outcome', 'progress', 'status', 'follow-up']);

interface Labelled {
  role: ColumnRole;
  text: string;
}

const marker = /^(?:[-–•●▪*]\s*|\(?[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]\s*)?/;
const withColon = /^([^:：]{2,45}?)\s*[:：]\s*(.*)$/;
const withSpace =
  /^((?:ผู้|หน่วยงาน(?:ที่)?|ส่วนราชการ(?:ที่)?)รับผิดชอบ(?:หลัก|ดำเนินการ)?|(?:กำหนด)?ระยะเวลา(?:(?:ใน)?(?:การ)?ดำเนิน(?:การ|งาน))?|กำหนดเวลา|ขั้นตอน(?:(?:การ)?ดำเนิน(?:การ|งาน))?|วิธี(?:การ)?ดำเนิน(?:การ|งาน)|(?:การ)?(?:กำกับ)?ติดตาม(?:และรายงาน)?ผล|ผลการวิเคราะห์|ผลการดำเนิน(?:การ|งาน)|สถานะ)(?:\s+(\S.*))?$/;
const namesIndicator = /^(?:สอดคล้องกับ|สนองต่อ|ตอบสนอง|เพื่อยกระดับ|รองรับ)\s*(ตัวชี้วัด.*)$/;

const labelled = (line: string): Labelled | null => {
  const text = line.replace(marker, '');
  const indicator = namesIndicator.exec(text);
  if (indicator !== null) return { role: 'indicator', text: indicator[1] ?? '' };
  const match = withColon.exec(text) ?? withSpace.exec(text);
  const role = match === null ? null : columnRole(match[1] ?? '');
  if (match === null || role === null || !told.has(role)) return null;
  // "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่: ๙๕.๐๐" tells of an indicator, not of a measure.
  const ofIndicator = (role === 'indicator' || role === 'indicator-no') && (/[\d๐-๙]/.test(match[1] ?? '') || scoreIn(match[2] ?? '') !== null);
  return ofIndicator ? null : { role, text: match[2] ?? '' };
};

const opensMeasure = /^(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม)(?:\/(?:โครงการ|กิจกรรม|แนวทาง))*\s*(?:(?:ที่|ลำดับที่)\s*[\d๐-๙]{1,2}|[\d๐-๙]{1,2}[.):]|[:：])\s*\S/;
const opensNumbered = /^[\d๐-๙]{1,2}(?:[.)]\s*[^\s\d๐-๙]|\.[\d๐-๙]{1,2}[.)]?\s*\S)/;
/** `๓.๑` numbers a paragraph, not a measure. */
const paragraphNumber = /^[\d๐-๙]{1,2}\.[\d๐-๙]{1,2}[.)]?\s*/;

const linesOf = ({ text, place }: Paragraph): Said[] => text.split('\n').map((line) => ({ text: oneLine(line), place })).filter((line) => line.text !== '');

/** The lines that follow each other without a table or a heading between. */
const linesFrom = (blocks: readonly Block[], at: number): { lines: Said[]; ends: number[] } => {
  const lines: Said[] = [];
  const ends: number[] = [];
  for (let next = at; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block?.kind !== 'paragraph' || (block.heading === true && next > at && !opensMeasure.test(oneLine(block.text)))) break;
    for (const line of linesOf(block)) {
      lines.push(line);
      ends.push(next + 1);
    }
  }
  return { lines, ends };
};

const titleOf = (line: string): string => oneLine(line.replace(paragraphNumber, '').replace(/^(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม)(?:\/(?:โครงการ|กิจกรรม|แนวทาง))*\s*(?=[:：])[:：]\s*/, ''));

/** A title stands right above a labelled line; a bare number opens a measure only where the label under it is that under the one before. */
const isTitle = (lines: readonly Said[], at: number, first: ColumnRole | null): boolean => {
  const line = lines[at]?.text ?? '';
  const below = labelled(lines[at + 1]?.text ?? '');
  if (line.length > 250 || labelled(line) !== null || below === null) return false;
  return opensMeasure.test(line) || (opensNumbered.test(line) && (first === null || below.role === first));
};

const isMarked = (line: string): boolean => (marker.exec(line)?.[0] ?? '') !== '';

const put = (row: MeasureRow, role: ColumnRole, { text, place }: Said): void => {
  const before = row.cells[role];
  row.cells[role] = before === undefined ? { text, place } : { ...before, text: `${before.text}\n${text}` };
};

/** Lines of a list without numbers are one step each. */
const settle = (row: MeasureRow): void => {
  for (const said of Object.values(row.cells)) {
    const lines = said.text.split('\n');
    if (lines.length > 1 && !lines.some(isMarked)) said.text = lines.map((line) => `- ${line}`).join('\n');
  }
};

/** "งบประมาณ: ไม่ใช้": a label of something else, which ends a list. */
const isOtherLabel = (line: string): boolean => /^[^:：\d๐-๙]{3,24}\s*[:：]/.test(line.replace(marker, ''));

interface OneMeasure {
  row: MeasureRow;
  first: ColumnRole;
  next: number;
}

/** Without one of these the lines tell of something else. */
const core = ['steps', 'responsible', 'period', 'summary', 'outcome', 'status'] as const;

const measureFrom = (lines: readonly Said[], at: number, before: ColumnRole | null): OneMeasure | null => {
  const title = lines[at];
  if (title === undefined || !isTitle(lines, at, before)) return null;
  const first = labelled(lines[at + 1]?.text ?? '')?.role ?? 'steps';
  const row: MeasureRow = { cells: { measure: { text: titleOf(title.text), place: title.place } }, section: null };
  let open: ColumnRole | null = null;
  let next = at + 1;
  for (; next < lines.length && !isTitle(lines, next, first); next += 1) {
    const line = lines[next];
    const label = labelled(line?.text ?? '');
    const other = label === null && isOtherLabel(line?.text ?? '');
    if (line === undefined || (label === null && open === null && !other)) break;
    if (other) open = null;
    if (other) continue;
    const role: ColumnRole | null = label?.role ?? open;
    const text = label?.text ?? line.text;
    if (role !== null && text !== '') put(row, role, { text, place: line.place });
    open = role !== null && (lists.has(role) || text === '') ? role : null;
  }
  settle(row);
  return core.some((role) => row.cells[role] !== undefined) ? { row, first, next } : null;
};

/** Measures told in paragraphs: a title, and under it lines that say what they are (`ผู้รับผิดชอบ: …`). */
export const measuresFrom = (blocks: readonly Block[], at: number): { rows: MeasureRow[]; next: number } | null => {
  if (!isTitle(linesFrom(blocks.slice(at, at + 2), 0).lines, 0, null)) return null;
  const { lines, ends } = linesFrom(blocks, at);
  const rows: MeasureRow[] = [];
  let first: ColumnRole | null = null;
  let next = 0;
  for (let one = measureFrom(lines, next, first); one !== null; one = measureFrom(lines, next, first)) {
    rows.push(one.row);
    first = one.first;
    next = one.next;
  }
  return rows.length === 0 ? null : { rows, next: ends[next - 1] ?? at + 1 };
};
