import { csvLine, csvMark, type Bilingual } from '@prongsai/contracts';
import type { ExportedRow } from './exported-row.js';

/** What the last line says: by it a reader knows that nothing was cut off. */
export interface Manifest {
  readonly rows: number;
  readonly chain: string;
  /** Of the newest entry. */
  readonly hash: string | null;
}

export interface Lines {
  readonly head: string;
  readonly line: (row: ExportedRow, sentence: Bilingual, by: Bilingual) => string;
  readonly last: (manifest: Manifest) => string;
}

/** A row is one line: everything the hash is made of, and its sentence. */
export const ndjsonLines: Lines = {
  head: '',
  line: ({ titleTh: _th, titleEn: _en, ...entry }, sentence, by) => `${JSON.stringify({ ...entry, by, sentence })}\n`,
  last: (manifest) => `${JSON.stringify({ manifest })}\n`,
};

const columns = ['ลำดับ', 'เวลา (UTC)', 'ตำแหน่ง', 'การดำเนินการ', 'ข้อความ', 'ประเภทเรื่อง', 'รหัสเรื่อง', 'รหัสบัญชี', 'รหัสตำแหน่ง', 'แฮชก่อนหน้า', 'แฮช'];

/** For spreadsheets. */
export const csvLines: Lines = {
  head: `${csvMark}${csvLine(columns)}`,
  line: (row, sentence, by) =>
    csvLine([
      row.no, row.at, by.th, row.action, sentence.th, row.subjectType, row.subjectId, row.accountId, row.positionId, row.previousHash, row.hash,
    ]),
  last: ({ rows, chain, hash }) => csvLine(['จำนวนรายการทั้งหมด', rows, chain, '', '', '', '', '', '', '', hash]),
};
