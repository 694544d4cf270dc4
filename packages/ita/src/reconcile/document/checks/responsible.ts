import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { atMeasure } from '../measure-number.js';
import { compact } from '../wording.js';

interface Row {
  where: string;
  units: readonly string[];
  text: string;
  pointer: string;
}

const rowsOf = ({ document }: DocumentContext): Row[] =>
  (document.measures ?? []).map(({ responsible = [], responsibleText }, index) => ({
    where: atMeasure(document, index),
    units: responsible,
    text: responsibleText ?? responsible.join(' '),
    pointer: `/measures/${index}`,
  }));

const everybody =
  /(?:เจ้าหน้าที่|บุคลากร|พนักงาน|ข้าราชการ)ทุก(?:คน|ท่าน|ระดับ)|(?:ผู้|หน่วยงาน|ส่วนราชการ)(?:ที่)?เกี่ยวข้อง|ทุก(?:สำนักงาน|สำนัก|กอง|ส่วนราชการ|ส่วนงาน|ส่วน|ฝ่าย|หน่วยงาน|หน่วย|งาน|คน)(?:(?:[/,]|และ|หรือ)*(?:สำนักงาน|สำนัก|กอง|ส่วนราชการ|ฝ่าย|หน่วยงาน|งาน)(?![ก-๙]))*/g;

/** ทุกกอง, ทุกสำนัก/กอง, ทุกส่วนราชการ and nothing beside it: everybody, and so nobody. */
const isCollective = (text: string): boolean => {
  const rest = compact(text).replace(everybody, '');
  return rest !== compact(text) && /^[-/,.()]*(?:ใน(?:สังกัด|หน่วยงาน).*|ที่เกี่ยวข้อง)?$/.test(rest);
};

const missing = ({ where }: Row): Finding => ({
  code: 'responsible-missing',
  severity: 'warning',
  where,
  printed: null,
  expected: null,
  message: { th: 'ไม่ได้ระบุผู้รับผิดชอบ', en: 'Nobody is named as responsible' },
  remedy: { th: 'ระบุส่วนราชการที่รับผิดชอบอย่างน้อยหนึ่งแห่ง', en: 'Name at least one responsible division' },
});

const collective = ({ where, text }: Row): Finding => ({
  code: 'responsible-collective',
  severity: 'info',
  where,
  printed: text,
  expected: null,
  message: { th: `ผู้รับผิดชอบคือ “${text}” โดยไม่มีส่วนราชการใดเป็นเจ้าภาพ`, en: `“${text}” is responsible, without a division in the lead` },
  remedy: { th: 'ระบุส่วนราชการเจ้าภาพหนึ่งแห่ง', en: 'Name one division in the lead' },
});

const isEmpty = ({ text }: Row): boolean => /^(?:[-–—.…]*|ไม่ระบุ|ไม่มี|รอกำหนด)$/.test(compact(text));

/** Who is responsible for each measure: nobody, or everybody at once. Not asked where no measure names anybody. */
export const responsible: DocumentCheck = (context): Finding[] => {
  const rows = rowsOf(context);
  if (rows.every(isEmpty)) return [];
  return rows.flatMap((row): Finding[] => {
    const source = context.placeOf(`${row.pointer}/responsibleText`, `${row.pointer}/responsible`, `${row.pointer}/title`);
    if (isEmpty(row)) return [{ ...missing(row), source }];
    return isCollective(row.text) ? [{ ...collective(row), source }] : [];
  });
};
