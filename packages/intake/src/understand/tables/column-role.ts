import { matchable } from '../printed-text.js';

/** What a column of an agency's table holds. */
export const columnRoles = [
  'row-no', 'indicator-no', 'indicator', 'instrument', 'item-code', 'item', 'score', 'score-public', 'score-survey', 'change', 'level', 'analysis', 'measure', 'steps', 'responsible',
  'period', 'follow-up', 'summary', 'outcome', 'guidance', 'progress', 'status', 'year', 'grade',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/**
 * Headers as agencies print them, spaces and digit scripts aside, the more telling first. A header is matched as a whole or by the words
 * that cannot mean anything else.
 */
const headers: readonly [role: ColumnRole, pattern: RegExp][] = [
  ['row-no', /^(?:ที่|ลำดับ(?:ที่)?|no\.?|#)$/],
  ['follow-up', /^(?:การ|วิธีการ)?(?:กำกับ)?(?:และ)?ติดตาม(?:และ)?(?:ผล|ประเมินผล|รายงาน)|^(?:การ)?(?:รายงานผล|กำกับติดตาม)$|follow-?up/],
  ['outcome', /^ผลลัพธ์|ความสำเร็จ(?:ของ|ใน)การดำเนิน|^ผลสำเร็จ|^outcome/],
  ['progress', /ความก้าวหน้า/],
  ['status', /^(?:สถานะ|ผลการดำเนินการ\/?สถานะ|status)/],
  ['summary', /^(?:สรุป)?ผลการดำเนิน(?:การ|งาน)|^สรุปผล|^การดำเนินการที่ผ่านมา|^ผลการปฏิบัติ|^summary/],
  ['guidance', /แนวทาง(?:ใน)?การ(?:ยกระดับ|พัฒนา|ปรับปรุง|แก้ไข)|^แนวทาง(?:การ)?แก้ไข/],
  ['period', /^(?:กำหนด)?(?:ระยะ|กำหนดเวลา|ช่วงเวลา|ห้วงเวลา|ห้วงระยะ|กรอบเวลา|วันเวลา|เวลา(?:ดำเนิน|แล้ว)|กำหนดการ)|ระยะเวลา|^period/],
  ['responsible', /ผู้รับผิด|หน่วยงานที่รับผิด|หน่วยงานรับผิด|ส่วนราชการที่รับผิด|^ผู้ดำเนินการ|^(?:ผู้|หน่วยงาน)(?:ที่)?(?:เกี่ยวข้อง|หลัก)$|^responsib|^owner/],
  ['analysis', /ผลการวิเคราะห์|ผลวิเคราะห์|การวิเคราะห์|ประเด็นที่(?:ต้อง|ควร)|ข้อ(?:บกพร่อง|ค้นพบ|ที่ควรปรับปรุง)|จุด(?:อ่อน|แข็ง|บกพร่อง)|^ผลการประเมิน$|^สภาพปัญหา|^ประเด็นปัญหา|^ปัญหา|^analysis/],
  ['steps', /ขั้นตอน|วิธี(?:การ)?(?:ดำเนิน|ปฏิบัติ)|^แนวทาง(?:การ)?(?:ดำเนิน|ปฏิบัติ)|^การดำเนินการ$|^รายละเอียด(?:การดำเนิน|กิจกรรม)|^steps?$/],
  ['measure', /^(?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม|แผนงาน)|^measures?/],
  ['item-code', /^(?:รหัส|ข้อ|ข้อที่|เลขข้อ|หัวข้อที่|code|ข้อย่อย|รหัสข้อ.*)$/],
  ['indicator-no', /^(?:ตัวชี้วัดที่|ประเด็นที่|ตัวที่|เลขตัวชี้วัด)$/],
  ['instrument', /^(?:แบบวัด|เครื่องมือ|แบบ|แบบสำรวจ|instrument)(?:การประเมิน)?$/],
  ['score-public', /(?:ส่วนที่1|public|ตอบด้วยตนเอง)/],
  ['score-survey', /(?:ส่วนที่2|survey|จัดเก็บข้อมูล)/],
  ['change', /^(?:ผลต่าง|เพิ่ม(?:ขึ้น)?\/?ลด(?:ลง)?|เปลี่ยนแปลง|ส่วนต่าง|\+\/-)/],
  ['level', /^(?:ระดับการประเมิน|ผลการประเมินระดับ|ระดับผล|ผ่าน\/ไม่ผ่าน|เกณฑ์|สถานะผ่าน|ผลการประเมิน\(|ระดับค่าเป้าหมาย|การผ่านเกณฑ์|ผลเทียบเกณฑ์)/],
  ['grade', /^(?:ระดับ|เกรด|ผลการประเมินภาพรวม|grade)$/],
  ['score', /^(?:ระดับ)?(?:ผล)?คะแนน(?!เต็ม)|^ร้อยละ|^ค่าคะแนน|^(?:ผล)?คะแนน(?:เฉลี่ย|ที่ได้)|^score/],
  ['year', /^(?:ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?|year)$/],
  ['item', /(?:หัวข้อ|ประเด็น|ข้อ)(?:การ)?(?:ประเมิน|คำถาม|ย่อย|ตรวจ|เปิดเผย)|^รายการ(?:ที่)?(?:ประเมิน|ข้อมูล|ตรวจ(?:ประเมิน)?|เปิดเผยข้อมูล)?$|^(?:ชื่อ)?ข้อมูล$|^คำถาม|^รายละเอียดข้อ|^item|^ข้อมูลที่(?:เปิดเผย|เผยแพร่)/],
  ['indicator', /ตัวชี้วัด|^รายละเอียด$|^indicator/],
];

/** What a measure is to reach is no indicator of the assessment and no result of it. */
const aims = /^(?:ตัวชี้วัด|ตัววัด|เกณฑ์(?:ชี้)?วัด)(?:ของ)?(?:ความสำเร็จ|ผลสำเร็จ|โครงการ|กิจกรรม|ผลผลิต|ผลลัพธ์)|^(?:ค่า)?เป้าหมาย|คาดว่า|คาดหวัง|^kpi/;

/** The role a header names; `null` when it names none. */
export const columnRole = (header: string): ColumnRole | null => {
  const text = matchable(header).replace(/^[("“]+|[)"”:]+$/g, '');
  if (text === '' || text.length > 60 || aims.test(text)) return null;
  return headers.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
