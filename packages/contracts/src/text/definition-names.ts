import { definitionIds, definitionWords, documentKinds, type CycleEffect, type CycleGuard, type DefinitionId, type DocumentKind } from '@prongsai/ita';
import type { Bilingual } from '../primitives.js';

/** What must hold, in the words of one who reads the definition; what to do about it is the reason's to say. */
export const guardNames: Record<CycleGuard, Bilingual> = {
  resultPresent: { th: 'บันทึกผลการประเมินของปีก่อนแล้ว', en: 'the result of the year before is recorded' },
  findingsAnswered: { th: 'ตอบข้อสังเกตครบทุกข้อ', en: 'every finding is answered' },
  weakIndicatorsAnalysed: { th: 'ตัวชี้วัดที่ต้องพัฒนามีบทวิเคราะห์ครบ', en: 'every weak indicator has an analysis' },
  weakIndicatorsHaveMeasures: { th: 'ตัวชี้วัดที่ต้องพัฒนามีมาตรการรองรับครบ', en: 'every weak indicator has a measure' },
  measuresPresent: { th: 'มีมาตรการอย่างน้อยหนึ่งรายการ', en: 'there is a measure at all' },
  measuresComplete: { th: 'ทุกมาตรการระบุครบถ้วน', en: 'every measure is complete' },
  periodsInsideFiscalYear: { th: 'ระยะเวลาของมาตรการอยู่ในปีงบประมาณ', en: 'every period lies inside the fiscal year' },
  planPublished: { th: 'เผยแพร่แผนที่อนุมัติแล้ว', en: 'the approved plan is published' },
  sixMonthReportComplete: { th: 'รายงานรอบ 6 เดือนครบทุกมาตรการ', en: 'the 6-month report is complete' },
  twelveMonthReportComplete: { th: 'รายงานรอบ 12 เดือนครบทุกมาตรการ', en: 'the 12-month report is complete' },
  documentsPublished: { th: 'เผยแพร่เอกสารครบทุกฉบับ', en: 'every document is published' },
  coordinatorAcknowledged: { th: 'ท้องถิ่นจังหวัดรับทราบผลแล้ว', en: 'the province coordinator has acknowledged' },
  publishedRead: { th: 'ผู้รับทราบได้อ่านฉบับที่เผยแพร่อยู่', en: 'what is acknowledged is what is published now' },
  publishedAcknowledged: { th: 'ท้องถิ่นจังหวัดรับทราบฉบับที่เผยแพร่อยู่', en: 'the coordinator has acknowledged what is published now' },
  reasonGiven: { th: 'ระบุเหตุผล', en: 'a reason is given' },
  expirySet: { th: 'ระบุวันสิ้นสุดของการเปิดแก้ไข', en: 'the last day of the reopening is given' },
  decisionDated: { th: 'วันที่มีผลของคำวินิจฉัยถูกต้อง', en: 'the day from which a decision holds is sound' },
};

/** What a step sets in motion; `{of}` is the deadline or the document that it is about. */
export const effectNames: Record<CycleEffect, Bilingual> = {
  'ask-approvers': { th: 'เสนอเรื่องให้ผู้พิจารณา', en: 'puts the text before the approvers' },
  'make-document': { th: 'จัดทำเอกสาร{of}', en: 'makes the document: {of}' },
  'open-next-cycle': { th: 'เปิดวงรอบของปีถัดไป', en: 'opens the cycle of the next year' },
  'plan-reminders': { th: 'วางกำหนดการเตือน', en: 'plans the reminders' },
  'settle-reminders': { th: 'ยุติการเตือนของกำหนด{of}', en: 'ends the reminders of the deadline: {of}' },
  'tell-approved': { th: 'แจ้งผลการอนุมัติ', en: 'tells of the approval' },
  'tell-returned': { th: 'แจ้งการส่งคืน', en: 'tells of the return' },
};

export const ruleNames = {
  all: { th: 'ทุกตำแหน่งต้องอนุมัติ', en: 'all must approve' },
  any: { th: 'ตำแหน่งใดตำแหน่งหนึ่งอนุมัติก็เพียงพอ', en: 'one approval is enough' },
  atLeast: { th: 'ต้องอนุมัติอย่างน้อย {count} ตำแหน่ง', en: 'at least {count} must approve' },
} as const satisfies Record<string, Bilingual>;

export const stepKindNames = {
  work: { th: 'ขั้นดำเนินการ', en: 'a step of work' },
  review: { th: 'ขั้นพิจารณา', en: 'a step of approval' },
  final: { th: 'ขั้นสิ้นสุด', en: 'an end' },
} as const satisfies Record<string, Bilingual>;

export const definitionNames: Record<DefinitionId, Bilingual> = {
  'annual-cycle': definitionWords('annual-cycle').name,
  'anti-corruption-plan': definitionWords('anti-corruption-plan').name,
};

/** The documents of each workflow, as screens name them. */
export const definitionDocuments: Record<DefinitionId, Readonly<Record<DocumentKind, Bilingual>>> = {
  'annual-cycle': definitionWords('annual-cycle').documents,
  'anti-corruption-plan': definitionWords('anti-corruption-plan').documents,
};

/** A document as the trail names it: of the annual cycle by its kind alone, of another workflow `anti-corruption-plan/plan`. */
export const documentCode = (definitionId: DefinitionId, kind: DocumentKind): string => (definitionId === 'annual-cycle' ? kind : `${definitionId}/${kind}`);

/** What these codes stand for. */
export const documentWords: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  definitionIds.flatMap((id) => documentKinds.map((kind) => [documentCode(id, kind), definitionDocuments[id][kind]])),
);
