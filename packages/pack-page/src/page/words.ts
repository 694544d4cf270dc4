import { bangkokDay, bangkokTimeOfDay, formatThaiDate } from '@prongsai/thai';

const two = (value: number): string => String(value).padStart(2, '0');

/** `22 ธ.ค. 2568 09:05 น.` */
export function thaiInstant(instant: string): string {
  const { hour, minute } = bangkokTimeOfDay(instant);
  return `${formatThaiDate(bangkokDay(instant), 'short')} ${two(hour)}:${two(minute)} น.`;
}

export const words = {
  title: 'ชุดหลักฐานที่ตรวจสอบได้',
  noPack: 'หน้านี้ตรวจสอบชุดหลักฐานของระบบโปร่งใส โดยไม่ต้องใช้อินเทอร์เน็ต โปรดเลือกไฟล์ zip ของชุดหลักฐาน',
  unreadable: 'อ่านชุดหลักฐานไม่ได้ ไฟล์อาจเสียหายหรือไม่ใช่ชุดหลักฐานของระบบโปร่งใส',
  madeAt: 'จัดทำเมื่อ',
  code: 'รหัสชุด',
  sound: 'ตรวจสอบแล้ว ไม่พบการแก้ไข',
  soundSoFar: 'ร่องรอยและเนื้อหาไม่พบการแก้ไข ยังไม่ได้ตรวจไฟล์เอกสาร',
  unsound: (count: number) => `พบสิ่งผิดปกติ ${count} จุด ห้ามใช้ชุดนี้เป็นหลักฐานจนกว่าจะทราบสาเหตุ`,
  checked: 'สิ่งที่ตรวจ',
  marks: { good: 'ผ่าน', bad: 'ไม่ผ่าน', wait: 'ยังไม่ตรวจ' },
  chain: (from: number, until: number) => `ร่องรอยรายการที่ ${from} ถึง ${until} ครบ เรียงต่อกัน และตรงกับรหัสของแต่ละรายการ`,
  anchors: (count: number) => (count === 0 ? 'ยังไม่มีรหัสยืนยันรายวันในช่วงนี้' : `รหัสยืนยันรายวัน ${count} วัน ตรงกับร่องรอย`),
  contents: (count: number) => `เนื้อหาที่เสนอพิจารณา ${count} ฉบับ ตรงกับรหัสที่ผู้พิจารณาลงความเห็น`,
  files: (count: number) => `ไฟล์เอกสาร ${count} ไฟล์ ครบและตรงกับบัญชีไฟล์`,
  filesWaiting: (count: number) => `ไฟล์เอกสาร ${count} ไฟล์ ยังไม่ได้ตรวจ เลือกไฟล์ zip หรือโฟลเดอร์ของชุดนี้ด้านล่าง`,
  otherPack: 'ข้อมูลในไฟล์ที่เลือกไม่ตรงกับข้อมูลในหน้านี้',
  choose: 'ลากไฟล์ zip ของชุดนี้มาวางที่นี่ หรือ',
  chooseZip: 'เลือกไฟล์ zip',
  chooseFolder: 'เลือกโฟลเดอร์ที่แตกไว้',
  notChecked: 'สิ่งที่หน้านี้ตรวจไม่ได้',
  limits: [
    'ทั้งชุดถูกทำขึ้นใหม่หรือไม่: ให้เทียบรหัสยืนยันรายวันด้านล่างกับข้อความที่ระบบส่งถึงท้องถิ่นจังหวัดในวันนั้น',
    'หน้านี้เองถูกแก้ไขหรือไม่: ให้เปิดชุดนี้ด้วยหน้าตรวจสอบ (index.html) จากชุดอื่นที่เชื่อถือได้ แล้วเลือกไฟล์ zip นี้',
    'ชื่อตำแหน่งในตารางมาจากทะเบียนตำแหน่ง ณ วันที่จัดทำ ไม่ได้อยู่ในร่องรอย',
  ],
  anchorsTitle: 'รหัสยืนยันรายวัน',
  entriesTitle: 'ร่องรอย',
  filesTitle: 'ไฟล์เอกสาร',
  day: 'วันที่', no: 'รายการที่', at: 'เวลา', by: 'โดย', sentence: 'การดำเนินการ', entryCode: 'รหัส', file: 'ไฟล์',
  system: 'ระบบ',
  erased: '(ลบรายละเอียดแล้ว)',
} as const;
