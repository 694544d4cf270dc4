import type { Place } from '../../document/place.js';
import type { DocumentReading, Passage, PassageField, PrintedDocument } from '../../document/printed-document.js';
import type { Finding, FindingCode } from '../finding.js';
import type { AgencyRegister } from './agency-register.js';
import { reconcileDocument } from './reconcile-document.js';

export const line = (no: number): Place => ({ kind: 'text', line: no, start: 0, end: 0 });

export const passage = (where: string, field: PassageField, text: string, no = 1): Passage => ({ where, field, text, place: line(no) });

/** A document that says nothing but what a test gives it. */
export const reading = (document: Partial<PrintedDocument> = {}, passages: readonly Passage[] = []): DocumentReading => ({
  document: { source: { file: 'plan.docx', kind: 'analysis+measures' }, fiscalYears: { result: 2568, measures: 2569 }, provenance: {}, ...document },
  passages,
});

/** Where a code is found, in the order of the findings. */
export const placesOf = (code: FindingCode, from: DocumentReading, register?: AgencyRegister): string[] =>
  reconcileDocument(from, register === undefined ? {} : { register })
    .filter((finding) => finding.code === code)
    .map(({ where }) => where);

export const findingOf = (code: FindingCode, from: DocumentReading, register?: AgencyRegister): Finding | undefined =>
  reconcileDocument(from, register === undefined ? {} : { register }).find((finding) => finding.code === code);

const areas: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  มุกดาหาร: { เมืองมุกดาหาร: ['มุกดาหาร'], นิคมคำสร้อย: ['นิคมคำสร้อย'], ดอนตาล: ['ดอนตาล'] },
  สกลนคร: { นิคมน้ำอูน: ['นิคมน้ำอูน'], พังโคน: ['พังโคน'] },
  ศรีสะเกษ: { ราษีไศล: ['เมืองคง'], ขุขันธ์: ['ห้วยเหนือ'] },
  สมุทรสาคร: { เมืองสมุทรสาคร: ['บางหญ้าแพรก', 'ท่าจีน'] },
  มหาสารคาม: { กุดรัง: ['กุดรัง', 'นาโพธิ์'], บรบือ: ['บรบือ'] },
  เพชรบูรณ์: { เมืองเพชรบูรณ์: ['ดงมูลเหล็ก', 'ชอนไพร'] },
  บึงกาฬ: { เมืองบึงกาฬ: ['บึงกาฬ'], เซกา: ['เซกา'] },
};

/** A few areas of the country; the whole register is read by the intake. */
export const someAreas: AgencyRegister = {
  provinces: () => Object.keys(areas),
  districtsOf: (province) => Object.keys(areas[province] ?? {}),
  provincesOfDistrict: (district) => Object.keys(areas).filter((province) => areas[province]?.[district] !== undefined),
  subdistricts: () =>
    Object.entries(areas).flatMap(([province, districts]) =>
      Object.entries(districts).flatMap(([district, names]) => names.map((name) => ({ name, district, province }))),
    ),
};
