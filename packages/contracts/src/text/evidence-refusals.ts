import type { RefusalText } from './refusal-text.js';

/** Why a file or a link is not taken as evidence. */
export const evidenceRefusalCodes = [
  'evidence-empty',
  'evidence-type-unknown',
  'evidence-heic',
  'evidence-old-office',
  'evidence-markup',
  'evidence-two-kinds',
  'evidence-damaged',
  'evidence-encrypted',
  'evidence-pdf-active',
  'evidence-office-active',
  'evidence-picture-too-large',
  'evidence-unpacks-too-large',
  'evidence-privacy-unconsidered',
  'evidence-too-many',
  'evidence-there-already',
  'evidence-link-not-web',
  'evidence-link-with-password',
  'evidence-link-inside',
] as const;
export type EvidenceRefusalCode = (typeof evidenceRefusalCodes)[number];

export const evidenceRefusals: Record<EvidenceRefusalCode, RefusalText> = {
  'evidence-empty': {
    message: { th: 'ไฟล์นี้ไม่มีเนื้อหา', en: 'The file is empty' },
    remedy: { th: 'ตรวจสอบไฟล์ต้นฉบับแล้วแนบใหม่', en: 'Look at the original and add it again' },
  },
  'evidence-type-unknown': {
    message: { th: 'ระบบไม่รับไฟล์ชนิดนี้เป็นหลักฐาน', en: 'Files of this kind are not taken as evidence' },
    remedy: {
      th: 'ใช้ไฟล์ PDF, JPEG, PNG, WebP, DOCX, XLSX, ODT, TXT หรือ CSV หรือพิมพ์เอกสารเป็น PDF แล้วแนบใหม่',
      en: 'Use PDF, JPEG, PNG, WebP, DOCX, XLSX, ODT, TXT or CSV, or print it as PDF and add that',
    },
  },
  'evidence-heic': {
    message: { th: 'ระบบยังไม่รับภาพชนิด HEIC ของโทรศัพท์', en: 'HEIC pictures of telephones are not taken yet' },
    remedy: {
      th: 'ถ่ายภาพจากหน้านี้โดยตรง หรือตั้งกล้องให้บันทึกเป็น JPEG (“เข้ากันได้มากที่สุด”) แล้วแนบใหม่',
      en: 'Take the picture from this page, or have the camera save JPEG (“Most Compatible”), and add it again',
    },
  },
  'evidence-old-office': {
    message: { th: 'ไฟล์เป็นเอกสาร Office รุ่นเก่า หรือมีรหัสผ่าน ระบบจึงตรวจสอบเนื้อหาไม่ได้', en: 'The file is an old Office document, or has a password, and cannot be checked' },
    remedy: { th: 'บันทึกเป็น DOCX, XLSX หรือ PDF โดยไม่ตั้งรหัสผ่าน แล้วแนบใหม่', en: 'Save it as DOCX, XLSX or PDF without a password, and add it again' },
  },
  'evidence-markup': {
    message: { th: 'ไฟล์เป็นหน้าเว็บ ภาพ SVG หรือชุดคำสั่ง ซึ่งอาจทำงานในเครื่องของผู้เปิด', en: 'The file is a web page, an SVG or a script, which could act on the reader’s machine' },
    remedy: { th: 'พิมพ์หน้าเว็บเป็น PDF หรือถ่ายภาพหน้าจอเป็น PNG แล้วแนบใหม่', en: 'Print the page as PDF, or take a picture of the screen as PNG, and add that' },
  },
  'evidence-two-kinds': {
    message: { th: 'ไฟล์มีเนื้อหาสองชนิดซ้อนกัน ระบบจึงไม่รับ', en: 'The file is of two kinds at once, and is not taken' },
    remedy: { th: 'เปิดไฟล์แล้วบันทึกหรือพิมพ์เป็น PDF ใหม่ แล้วแนบไฟล์ที่ได้', en: 'Open it, save or print it as PDF anew, and add that' },
  },
  'evidence-damaged': {
    message: { th: 'ไฟล์เสียหายหรือไม่ครบ เปิดอ่านไม่ได้', en: 'The file is damaged or incomplete and cannot be opened' },
    remedy: { th: 'เปิดไฟล์ต้นฉบับแล้วบันทึกใหม่ จากนั้นแนบอีกครั้ง', en: 'Open the original, save it anew, and add it again' },
  },
  'evidence-encrypted': {
    message: { th: 'ไฟล์ตั้งรหัสผ่านหรือเข้ารหัสไว้ ระบบจึงตรวจสอบเนื้อหาไม่ได้', en: 'The file has a password or is encrypted, and cannot be checked' },
    remedy: { th: 'บันทึกไฟล์โดยไม่ตั้งรหัสผ่านแล้วแนบใหม่', en: 'Save it without a password and add it again' },
  },
  'evidence-pdf-active': {
    message: { th: 'ไฟล์ PDF มีคำสั่งอัตโนมัติหรือไฟล์อื่นฝังอยู่', en: 'The PDF contains actions that run by themselves, or embedded files' },
    remedy: { th: 'เปิดไฟล์แล้วพิมพ์เป็น PDF ใหม่ แล้วแนบไฟล์ที่ได้', en: 'Open it, print it as PDF anew, and add that' },
  },
  'evidence-office-active': {
    message: { th: 'ไฟล์ Office มีมาโคร วัตถุฝัง หรือแม่แบบจากภายนอก', en: 'The Office file contains macros, embedded objects or an outside template' },
    remedy: { th: 'บันทึกโดยไม่มีมาโครและวัตถุฝัง หรือบันทึกเป็น PDF แล้วแนบใหม่', en: 'Save it without macros and embedded objects, or as PDF, and add that' },
  },
  'evidence-picture-too-large': {
    message: { th: 'ภาพมีขนาดเกิน {megapixels} ล้านพิกเซล', en: 'The picture has more than {megapixels} million pixels' },
    remedy: { th: 'ย่อภาพแล้วแนบใหม่', en: 'Make it smaller and add it again' },
  },
  'evidence-unpacks-too-large': {
    message: { th: 'ไฟล์คลายออกแล้วมีขนาดใหญ่ผิดปกติ', en: 'Unpacked, the file is larger than any document should be' },
    remedy: { th: 'บันทึกเป็น PDF แล้วแนบใหม่', en: 'Save it as PDF and add that' },
  },
  'evidence-privacy-unconsidered': {
    message: { th: 'ยังไม่ได้ยืนยันว่าพิจารณาข้อมูลส่วนบุคคลในภาพแล้ว', en: 'Nobody has confirmed that personal data in the picture was considered' },
    remedy: { th: 'เบลอใบหน้าของผู้ที่ไม่ได้ยินยอม แล้วทำเครื่องหมายยืนยันก่อนแนบ', en: 'Blur the faces of those who did not consent, then tick the confirmation' },
  },
  'evidence-too-many': {
    message: { th: 'แนบหลักฐานได้ไม่เกิน {limit} รายการต่อมาตรการในแต่ละรอบ', en: 'A measure has at most {limit} pieces of evidence in one half of the year' },
    remedy: { th: 'รวมเอกสารเป็นไฟล์เดียว หรือถอนรายการที่ไม่จำเป็น', en: 'Join documents into one file, or withdraw what is not needed' },
  },
  'evidence-there-already': {
    message: { th: 'มาตรการนี้มีหลักฐานรายการนี้แล้ว', en: 'The measure has this evidence already' },
    remedy: { th: 'ไม่ต้องแนบซ้ำ', en: 'There is no need to add it again' },
  },
  'evidence-link-not-web': {
    message: { th: 'ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https:// และมีชื่อเว็บไซต์ครบถ้วน', en: 'A link begins with http:// or https:// and has the whole name of a site' },
    remedy: { th: 'คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาทั้งหมด', en: 'Copy all of it from the address bar of the browser' },
  },
  'evidence-link-with-password': {
    message: { th: 'ลิงก์มีชื่อผู้ใช้หรือรหัสผ่านอยู่ด้วย', en: 'The link contains a user name or a password' },
    remedy: { th: 'ใช้ลิงก์ที่เปิดได้โดยไม่มีรหัสผ่าน', en: 'Use a link that opens without one' },
  },
  'evidence-link-inside': {
    message: { th: 'ลิงก์ชี้ไปที่เครื่องภายใน ผู้ตรวจสอบเปิดดูไม่ได้', en: 'The link leads to a machine inside a network, where an auditor cannot look' },
    remedy: { th: 'ใช้ที่อยู่สาธารณะ หรือแนบเป็นไฟล์แทน', en: 'Use a public address, or add the file instead' },
  },
};
