import type { DemonstrationReportRow } from '../../types.js';

const link = (file: string) => `https://kut-rang.go.th.example/ita/2569/${file}`;

export const sixMonthReport: DemonstrationReportRow[] = [
  {
    measureNo: 1,
    status: 'inProgress',
    summary: 'อบรมคุณธรรมในงานบริการแล้ว และติดแนวทางการทำงานไว้ที่จุดบริการครบทุกจุด ส่วนการสรุปการปฏิบัติงานทำต่อทุกไตรมาส',
    outcome: 'เจ้าหน้าที่ทราบแนวทางเดียวกันและไม่มีเรื่องร้องเรียนเรื่องการเลือกปฏิบัติ',
    evidence: [link('m01-training.pdf')],
  },
  {
    measureNo: 2,
    status: 'inProgress',
    summary: 'ลงแผนการใช้เงินแล้ว และรายงานยอดใช้จ่ายไตรมาสที่หนึ่งในที่ประชุมพนักงาน',
    outcome: 'พนักงานซักถามและได้รับคำตอบในที่ประชุม',
    evidence: [link('m02-budget-plan.pdf')],
  },
  {
    measureNo: 3,
    status: 'inProgress',
    summary: 'เวียนหลักเกณฑ์ด้านบุคคลให้ลงชื่อรับทราบครบทุกกอง และนำประกาศขึ้นเว็บไซต์ตามกำหนด',
    outcome: 'ทุกกองรับทราบหลักเกณฑ์เดียวกันก่อนการประเมินครึ่งปี',
    evidence: [link('m03-notices.pdf')],
  },
  {
    measureNo: 4,
    status: 'inProgress',
    summary: 'คู่มือย่อและแบบยืมเสร็จแล้ว ทุกกองเริ่มใช้ทะเบียนใหม่ สุ่มตรวจครั้งแรกแล้วหนึ่งครั้ง',
    outcome: 'ทะเบียนตรงกับของจริงในการสุ่มตรวจครั้งแรก',
    evidence: [link('m04-handbook.pdf'), link('m04-check-1.pdf')],
  },
  {
    measureNo: 5,
    status: 'inProgress',
    summary: 'นายกลงนามประกาศแล้วและรณรงค์ช่วงปีใหม่ อยู่ระหว่างเตรียมรณรงค์ช่วงสงกรานต์',
    outcome: 'ไม่พบการรับของขวัญในรอบหกเดือนแรก',
    evidence: [link('m05-no-gift.pdf')],
  },
  {
    measureNo: 6,
    status: 'inProgress',
    summary: 'ทุกจุดเก็บแบบสอบถามหลังรับบริการ และนำข้อที่ได้คะแนนน้อยเข้าที่ประชุมกองแล้ว',
    outcome: 'ปรับลำดับคิวและป้ายบอกขั้นตอนที่จุดบริการ',
    evidence: [link('m06-survey-half.pdf')],
  },
  {
    measureNo: 7,
    status: 'inProgress',
    summary: 'จัดหน้าเว็บไซต์ใหม่เสร็จ และเริ่มส่งข่าวทางเฟซบุ๊กกับไลน์ในวันเดียวกัน',
    outcome: 'ประชาชนสอบถามผ่านไลน์ได้โดยไม่ต้องเดินทาง',
    evidence: [link('m07-channels.pdf')],
  },
  {
    measureNo: 8,
    status: 'inProgress',
    summary: 'เลือกงานบริการที่จะเปิดออนไลน์และออกแบบแบบคำขอแล้ว อยู่ระหว่างทดสอบระบบ',
    outcome: 'ยังไม่เปิดให้ใช้จริง ผลจะวัดได้ในรอบสิบสองเดือน',
    evidence: [],
  },
  {
    measureNo: 9,
    status: 'done',
    summary: 'ตั้งเจ้าของข้อมูลครบทุกข้อ เติมข้อมูลข้อ O2 O5 O12 O15 และ O17 แล้ว และเปิดลิงก์ตรวจครบก่อนลงเว็บไซต์',
    outcome: 'ทั้งห้าข้อที่เคยได้ศูนย์คะแนนมีข้อมูลพร้อมลิงก์ที่เปิดได้',
    evidence: [link('m09-checklist.pdf'), link('m09-order.pdf')],
  },
  {
    measureNo: 10,
    status: 'inProgress',
    summary: 'ทบทวนแผนป้องกันการทุจริตแล้ว และจัดทำรายงานการรับทรัพย์สินโดยธรรมจรรยารอบหกเดือน',
    outcome: 'ข้อ O22 มีรายงานเผยแพร่แล้ว',
    evidence: [link('m10-o22.pdf')],
  },
];

export const twelveMonthReport: DemonstrationReportRow[] = [
  {
    measureNo: 1,
    status: 'done',
    summary: 'ทำครบทั้งการอบรม การเผยแพร่แนวทาง และการสรุปการปฏิบัติงานสี่ไตรมาส',
    outcome: 'เจ้าหน้าที่ทุกจุดใช้แนวทางบริการเดียวกัน ไม่มีเรื่องร้องเรียนเรื่องการเลือกปฏิบัติตลอดปี',
    evidence: [link('m01-training.pdf'), link('m01-summary.pdf')],
  },
  {
    measureNo: 2,
    status: 'done',
    summary: 'เปิดเผยแผนและยอดใช้จ่ายครบสี่ไตรมาส และชี้แจงในที่ประชุมพนักงานทุกครั้ง',
    outcome: 'เจ้าหน้าที่เห็นการใช้เงินของหน่วยงานต่อเนื่องทั้งปี',
    evidence: [link('m02-budget-plan.pdf'), link('m02-spending.pdf')],
  },
  {
    measureNo: 3,
    status: 'done',
    summary: 'หลักเกณฑ์และประกาศด้านบุคคลขึ้นเว็บไซต์ครบภายในเจ็ดวันทุกฉบับ',
    outcome: 'การเลื่อนขั้นทั้งสองรอบของปีไม่มีข้อร้องเรียน',
    evidence: [link('m03-notices.pdf')],
  },
  {
    measureNo: 4,
    status: 'done',
    summary: 'ทุกกองใช้คู่มือและทะเบียนเดียวกัน สุ่มตรวจครบสองครั้งตามแผน',
    outcome: 'การยืมทุกครั้งมีผู้อนุมัติและวันคืนในทะเบียน',
    evidence: [link('m04-handbook.pdf'), link('m04-check-1.pdf'), link('m04-check-2.pdf')],
  },
  {
    measureNo: 5,
    status: 'done',
    summary: 'รณรงค์ครบทั้งสองเทศกาล และรวบรวมรายงานการรับของขวัญครบสองรอบ',
    outcome: 'ไม่พบการรับของขวัญทั้งปี และเผยแพร่รายงานให้ประชาชนตรวจได้',
    evidence: [link('m05-no-gift.pdf'), link('m05-gift-report.pdf')],
  },
  {
    measureNo: 6,
    status: 'done',
    summary: 'เก็บแบบสอบถามตลอดปี ปรับวิธีทำงานตามข้อที่ได้คะแนนน้อย และเสนอนายกสองครั้ง',
    outcome: 'ทุกจุดบริการแสดงขั้นตอนและเวลามาตรฐานให้ผู้มาติดต่อเห็น',
    evidence: [link('m06-survey-year.pdf')],
  },
  {
    measureNo: 7,
    status: 'done',
    summary: 'ลงข่าวต่อเนื่องทุกสัปดาห์ครบทั้งเว็บไซต์ เฟซบุ๊ก และไลน์',
    outcome: 'ประชาชนได้ข่าวเรื่องเดียวกันพร้อมกันทุกช่องทาง',
    evidence: [link('m07-channels.pdf'), link('m07-news-list.pdf')],
  },
  {
    measureNo: 8,
    status: 'inProgress',
    summary: 'เปิดให้ยื่นคำขอออนไลน์แล้วและแนะนำวิธีใช้ที่เคาน์เตอร์ ส่วนการวัดความพอใจยังไม่ครบรอบ',
    outcome: 'ประชาชนยื่นคำขอจากโทรศัพท์ได้ การประเมินผลจะทำต่อในปีถัดไป',
    evidence: [link('m08-e-service.pdf')],
  },
  {
    measureNo: 9,
    status: 'done',
    summary: 'ตรวจบัญชีรายข้อครบ O1 ถึง O28 และแก้ลิงก์ที่เปิดไม่ได้ก่อนปิดรับข้อมูล',
    outcome: 'ทุกข้อมีข้อมูลปัจจุบันและมีเจ้าของข้อมูลที่ตรวจสอบได้',
    evidence: [link('m09-checklist.pdf'), link('m09-final-check.pdf')],
  },
  {
    measureNo: 10,
    status: 'done',
    summary: 'เผยแพร่รายงานด้านการป้องกันการทุจริตครบทุกฉบับ และสรุปต่อนายกสองครั้ง',
    outcome: 'ข้อ O22 ที่เคยได้ศูนย์คะแนนมีรายงานครบทั้งสองรอบ',
    evidence: [link('m10-o22.pdf'), link('m10-summary.pdf')],
  },
];
