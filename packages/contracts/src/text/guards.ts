import type { CycleUnmetCode } from '@prongsai/ita';
import type { RefusalText } from './refusal-text.js';

const fillIn: Record<'measure' | 'report', RefusalText['remedy']> = {
  measure: { th: 'เปิดมาตรการแล้วระบุให้ครบถ้วน', en: 'Open the measure and fill it in' },
  report: { th: 'ให้ส่วนราชการที่รับผิดชอบหรือเจ้าหน้าที่ระบุในรายงาน', en: 'Have the lead division or the officer fill it in' },
};

/** What keeps an event of the annual cycle from happening. */
export const guards: Record<CycleUnmetCode, RefusalText> = {
  'result-missing': {
    message: { th: 'ยังไม่ได้บันทึกผลการประเมินของปีก่อน', en: 'The result of the year before is not recorded' },
    remedy: { th: 'บันทึกผลการประเมินตามประกาศ แล้วส่งอีกครั้ง', en: 'Record the result as announced, then try again' },
  },
  'finding-unanswered': {
    message: { th: '{place}: มีข้อสังเกตจากการตรวจทานที่ยังไม่ได้ตอบ', en: '{place}: a finding of the checks is not answered' },
    remedy: { th: 'รับทราบหรือแก้ไขข้อสังเกต พร้อมระบุเหตุผล', en: 'Accept or correct the finding and say why' },
  },
  'indicator-without-analysis': {
    message: { th: '{place} ต่ำกว่าเกณฑ์ แต่ยังไม่มีบทวิเคราะห์', en: '{place} is under the pass mark and has no analysis' },
    remedy: { th: 'เขียนว่าคะแนนมาจากเรื่องใด และควรแก้ไขอย่างไร', en: 'Write what the score comes from and what to do about it' },
  },
  'indicator-without-measure': {
    message: { th: '{place} ต่ำกว่าเกณฑ์ แต่ยังไม่มีมาตรการรองรับ', en: '{place} is under the pass mark and has no measure' },
    remedy: { th: 'เพิ่มมาตรการ หรือเลือกตัวชี้วัดนี้ในมาตรการที่มีอยู่', en: 'Add a measure, or tie an existing one to this indicator' },
  },
  'measures-missing': {
    message: { th: 'แผนยังไม่มีมาตรการ', en: 'The plan has no measures' },
    remedy: { th: 'เพิ่มมาตรการอย่างน้อยหนึ่งรายการ', en: 'Add at least one measure' },
  },
  'measure-without-steps': {
    message: { th: '{place}: ยังไม่ได้ระบุขั้นตอนการดำเนินการ', en: '{place}: no steps' },
    remedy: fillIn.measure,
  },
  'measure-without-division': {
    message: { th: '{place}: ยังไม่ได้ระบุส่วนราชการที่รับผิดชอบ', en: '{place}: no lead division' },
    remedy: fillIn.measure,
  },
  'measure-without-period': {
    message: { th: '{place}: ยังไม่ได้ระบุระยะเวลา', en: '{place}: no period' },
    remedy: fillIn.measure,
  },
  'measure-without-follow-up': {
    message: { th: '{place}: ยังไม่ได้ระบุการติดตามผล', en: '{place}: no follow-up' },
    remedy: fillIn.measure,
  },
  'period-outside-fy': {
    message: { th: '{place}: ระยะเวลาอยู่นอกปีงบประมาณ {fiscalYear}', en: '{place}: the period lies outside fiscal year {fiscalYear}' },
    remedy: {
      th: 'กำหนดระยะเวลาให้อยู่ระหว่าง 1 ตุลาคม ถึง 30 กันยายน ของปีงบประมาณ',
      en: 'Choose a period between 1 October and 30 September of the fiscal year',
    },
  },
  'period-reversed': {
    message: { th: '{place}: วันเริ่มต้นอยู่หลังวันสิ้นสุด', en: '{place}: the period starts after its end' },
    remedy: { th: 'ตรวจวันเริ่มต้นและวันสิ้นสุดของมาตรการ', en: 'Check the first and the last day of the measure' },
  },
  'plan-unpublished': {
    message: { th: 'ยังไม่ได้เผยแพร่แผนมาตรการที่อนุมัติแล้ว', en: 'The approved plan is not published' },
    remedy: { th: 'เปิดหน้าเอกสารแล้วเผยแพร่แผนมาตรการ', en: 'Open the documents page and publish the plan' },
  },
  'report-without-status': {
    message: { th: '{place}: รายงาน{half}ยังไม่ได้ระบุสถานะการดำเนินการ', en: '{place}: the report ({half}) gives no status' },
    remedy: fillIn.report,
  },
  'report-without-summary': {
    message: { th: '{place}: รายงาน{half}ยังไม่ได้สรุปผลการดำเนินการ', en: '{place}: the report ({half}) has no summary' },
    remedy: fillIn.report,
  },
  'report-without-outcome': {
    message: { th: '{place}: รายงาน{half}ยังไม่ได้ระบุผลลัพธ์หรือความสำเร็จ', en: '{place}: the report ({half}) names no outcome' },
    remedy: fillIn.report,
  },
  'report-done-without-evidence': {
    message: { th: '{place}: รายงาน{half}ว่าแล้วเสร็จ แต่ยังไม่มีหลักฐาน', en: '{place}: reported as done ({half}), but without evidence' },
    remedy: { th: 'แนบไฟล์หรือลิงก์หลักฐาน หรือเปลี่ยนสถานะ', en: 'Add a file or a link as evidence, or change the status' },
  },
  'document-unpublished': {
    message: { th: 'ยังไม่ได้เผยแพร่{place}', en: '{place}: not published' },
    remedy: { th: 'เปิดหน้าเอกสารแล้วเผยแพร่ให้ครบทุกฉบับ', en: 'Open the documents page and publish every document' },
  },
  'acknowledgement-missing': {
    message: { th: 'ท้องถิ่นจังหวัดยังไม่ได้รับทราบผล', en: 'The province coordinator has not acknowledged' },
    remedy: { th: 'แจ้งท้องถิ่นจังหวัดให้รับทราบผลก่อนปิดวงรอบ', en: 'Ask the province coordinator to acknowledge before the cycle is closed' },
  },
  'acknowledgement-outdated': {
    message: { th: 'เอกสารที่เผยแพร่เปลี่ยนไปหลังจากท้องถิ่นจังหวัดรับทราบ', en: 'What is published has changed since the province coordinator acknowledged it' },
    remedy: { th: 'แจ้งท้องถิ่นจังหวัดให้เปิดอ่านฉบับล่าสุดและรับทราบอีกครั้ง', en: 'Ask the province coordinator to read the latest documents and acknowledge again' },
  },
  'published-changed': {
    message: { th: 'เอกสารที่เผยแพร่เปลี่ยนไปหลังจากที่ท่านเปิดอ่าน', en: 'What is published has changed since you opened it' },
    remedy: { th: 'เปิดอ่านเอกสารฉบับล่าสุด แล้วรับทราบอีกครั้ง', en: 'Read the latest documents, then acknowledge' },
  },
  'until-missing': {
    message: { th: 'ยังไม่ได้กำหนดวันสิ้นสุดการเปิดแก้ไข', en: 'No last day is given' },
    remedy: { th: 'ระบุวันสุดท้ายที่ให้แก้ไขได้ เมื่อพ้นวันนั้นระบบจะปิดการแก้ไขเอง', en: 'Give the last day for changes; after it writing is closed again' },
  },
  'until-not-ahead': {
    message: { th: 'วันสิ้นสุดการเปิดแก้ไขต้องเป็นวันหลังจากวันนี้', en: 'The last day must lie after today' },
    remedy: { th: 'เลือกวันตั้งแต่วันพรุ่งนี้เป็นต้นไป', en: 'Choose tomorrow or a later day' },
  },
  'until-too-late': {
    message: { th: 'เปิดแก้ไขได้ครั้งละไม่เกิน {days} วัน', en: 'A cycle is opened again for {days} days at most' },
    remedy: { th: 'เลือกวันที่เร็วกว่านี้ หากไม่พอให้ขยายเวลาภายหลังพร้อมเหตุผล', en: 'Choose an earlier day; it can be extended later with a reason' },
  },
  'effective-in-future': {
    message: { th: 'วันที่มีผลอยู่หลังวันนี้', en: 'The effective date lies in the future' },
    remedy: { th: 'ระบุวันที่ลงนามจริง ซึ่งต้องไม่เกินวันนี้', en: 'Give the day it was signed, today at the latest' },
  },
  'effective-before-text': {
    message: { th: 'วันที่มีผลอยู่ก่อนวันที่เสนอเอกสารฉบับนี้', en: 'The effective date lies before this text was submitted' },
    remedy: { th: 'ตรวจวันที่ลงนาม การลงนามในฉบับก่อนหน้าใช้กับฉบับนี้ไม่ได้', en: 'Check the day of signing; a signature on an earlier text does not count for this one' },
  },
  'paper-note-missing': {
    message: { th: 'บันทึกคำวินิจฉัยช้ากว่าวันที่มีผลเกิน {days} วัน แต่ยังไม่ได้ระบุเอกสารที่ลงนาม', en: 'Recorded more than {days} days after the effective date without a note of the signed paper' },
    remedy: { th: 'ระบุเลขที่หนังสือหรือที่เก็บเอกสารที่ลงนาม', en: 'Give the number of the paper, or where it is kept' },
  },
  'reason-missing': {
    message: { th: 'ยังไม่ได้ระบุเหตุผล', en: 'No reason is given' },
    remedy: { th: 'ระบุเหตุผลเพื่อเก็บไว้ในร่องรอยการดำเนินการ', en: 'Give a reason; it is kept in the trail' },
  },
};
