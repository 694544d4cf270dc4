import type { CycleGuard } from '@prongsai/ita';
import type { RefusalText } from './refusal-text.js';

/** What keeps an event of the annual cycle from happening. */
export const guards: Record<CycleGuard, RefusalText> = {
  resultPresent: {
    message: { th: 'ยังไม่ได้บันทึกผลการประเมินของปีก่อน', en: 'The result of the year before is not recorded' },
    remedy: { th: 'บันทึกผลการประเมินตามประกาศ แล้วส่งอีกครั้ง', en: 'Record the result as announced, then try again' },
  },
  findingsAnswered: {
    message: { th: '{place}: มีข้อสังเกตจากการตรวจทานที่ยังไม่ได้ตอบ', en: '{place}: a finding of the checks is not answered' },
    remedy: { th: 'รับทราบหรือแก้ไขข้อสังเกต พร้อมระบุเหตุผล', en: 'Accept or correct the finding and say why' },
  },
  weakIndicatorsAnalysed: {
    message: { th: '{place}ต่ำกว่าเกณฑ์ แต่ยังไม่มีบทวิเคราะห์', en: '{place} is under the pass mark and has no analysis' },
    remedy: { th: 'เขียนว่าคะแนนมาจากเรื่องใด และควรแก้ไขอย่างไร', en: 'Write what the score comes from and what to do about it' },
  },
  weakIndicatorsHaveMeasures: {
    message: { th: '{place}ต่ำกว่าเกณฑ์ แต่ยังไม่มีมาตรการรองรับ', en: '{place} is under the pass mark and has no measure' },
    remedy: { th: 'เพิ่มมาตรการ หรือเลือกตัวชี้วัดนี้ในมาตรการที่มีอยู่', en: 'Add a measure, or tie an existing one to this indicator' },
  },
  measuresPresent: {
    message: { th: 'แผนยังไม่มีมาตรการ', en: 'The plan has no measures' },
    remedy: { th: 'เพิ่มมาตรการอย่างน้อยหนึ่งรายการ', en: 'Add at least one measure' },
  },
  measuresComplete: {
    message: { th: '{place}: ยังไม่ได้ระบุ{field}', en: '{place}: {field} missing' },
    remedy: { th: 'ระบุ{field}ให้ครบถ้วน', en: 'Fill in: {field}' },
  },
  periodsInsideFiscalYear: {
    message: { th: '{place}: ระยะเวลาอยู่นอกปีงบประมาณ {fiscalYear} หรือเริ่มหลังวันสิ้นสุด', en: '{place}: the period lies outside fiscal year {fiscalYear}, or starts after its end' },
    remedy: { th: 'กำหนดระยะเวลาให้อยู่ระหว่าง 1 ตุลาคม ถึง 30 กันยายน ของปีงบประมาณ', en: 'Choose a period between 1 October and 30 September of the fiscal year' },
  },
  planPublished: {
    message: { th: 'ยังไม่ได้เผยแพร่แผนมาตรการที่อนุมัติแล้ว', en: 'The approved plan is not published' },
    remedy: { th: 'เปิดหน้าเอกสารแล้วเผยแพร่แผนมาตรการ', en: 'Open the documents page and publish the plan' },
  },
  sixMonthReportComplete: {
    message: { th: '{place}: รายงาน 6 เดือนยังไม่ได้ระบุ{field}', en: '{place}: {field} missing in the 6-month report' },
    remedy: { th: 'ให้ส่วนราชการที่รับผิดชอบระบุ{field}', en: 'Have the lead division fill in: {field}' },
  },
  twelveMonthReportComplete: {
    message: { th: '{place}: รายงาน 12 เดือนยังไม่ได้ระบุ{field}', en: '{place}: {field} missing in the 12-month report' },
    remedy: { th: 'ให้ส่วนราชการที่รับผิดชอบระบุ{field}', en: 'Have the lead division fill in: {field}' },
  },
  documentsPublished: {
    message: { th: 'ยังไม่ได้เผยแพร่{place}', en: '{place}: not published' },
    remedy: { th: 'เปิดหน้าเอกสารแล้วเผยแพร่ให้ครบทุกฉบับ', en: 'Open the documents page and publish every document' },
  },
  coordinatorAcknowledged: {
    message: { th: 'ท้องถิ่นจังหวัดยังไม่ได้รับทราบผล', en: 'The province coordinator has not acknowledged' },
    remedy: { th: 'แจ้งท้องถิ่นจังหวัดให้รับทราบผลก่อนปิดวงรอบ', en: 'Ask the province coordinator to acknowledge before the cycle is closed' },
  },
  reasonGiven: {
    message: { th: 'ยังไม่ได้ระบุเหตุผล', en: 'No reason is given' },
    remedy: { th: 'ระบุเหตุผลเพื่อเก็บไว้ในร่องรอยการดำเนินการ', en: 'Give a reason; it is kept in the trail' },
  },
};
