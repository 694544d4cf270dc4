import type { Bilingual } from '@prongsai/thai';

interface Advice {
  /** Under the pass mark. */
  weak: Bilingual;
  /** Passed, nothing to mend. */
  keep: Bilingual;
}

/** What to do about each indicator, in general; the items say the rest. The Thai goes behind หน่วยงานควร, or stands as a step of its own. */
export const adviceOf: Readonly<Record<number, Advice>> = {
  1: {
    weak: { th: 'ทบทวนขั้นตอนและระยะเวลาการปฏิบัติงานให้ชัดเจน แจ้งให้บุคลากรถือปฏิบัติโดยเคร่งครัด และกำกับให้ปฏิบัติต่อผู้มาติดต่ออย่างเท่าเทียมกัน', en: 'Set clear procedures and times, have staff follow them strictly, and see that everybody is treated alike.' },
    keep: { th: 'รักษามาตรฐานการปฏิบัติหน้าที่ไว้ และติดตามอย่างต่อเนื่อง', en: 'Keep up the standard of work and go on following it.' },
  },
  2: {
    weak: { th: 'เปิดเผยแผนและผลการใช้จ่ายงบประมาณให้บุคลากรรับทราบอย่างทั่วถึง และเปิดโอกาสให้มีส่วนร่วมในการตรวจสอบ', en: 'Make the budget plan and its use known to all staff and let them take part in checking it.' },
    keep: { th: 'รักษาความโปร่งใสในการใช้จ่ายงบประมาณไว้ และเปิดเผยข้อมูลอย่างสม่ำเสมอ', en: 'Keep the use of the budget transparent and go on publishing it.' },
  },
  3: {
    weak: { th: 'กำหนดหลักเกณฑ์การมอบหมายงาน การประเมินผล และการบริหารงานบุคคลให้ชัดเจน และจัดให้มีช่องทางร้องเรียนที่ปลอดภัย', en: 'Set clear rules for assigning work, appraisal and human resources, and offer a safe channel for complaints.' },
    keep: { th: 'รักษาความเป็นธรรมในการใช้อำนาจและการบริหารงานบุคคลไว้', en: 'Keep the use of power and human resources fair.' },
  },
  4: {
    weak: { th: 'จัดทำแนวปฏิบัติการขอยืมและการใช้ทรัพย์สินของราชการ เผยแพร่ให้บุคลากรทราบ และตรวจสอบการใช้ทรัพย์สินเป็นระยะ', en: 'Write and publish rules for borrowing and using public property and check its use at intervals.' },
    keep: { th: 'รักษาแนวปฏิบัติการใช้ทรัพย์สินของราชการไว้ และตรวจสอบอย่างสม่ำเสมอ', en: 'Keep the rules on public property and check them regularly.' },
  },
  5: {
    weak: { th: 'ให้ผู้บริหารแสดงเจตนารมณ์และติดตามการป้องกันการทุจริตด้วยตนเอง และแจ้งผลการจัดการเรื่องร้องเรียนให้บุคลากรทราบ', en: 'The executive should state the intent and follow the prevention of corruption in person, and staff should learn what became of complaints.' },
    keep: { th: 'รักษามาตรการป้องกันการทุจริตไว้ และสื่อสารให้บุคลากรทราบอย่างต่อเนื่อง', en: 'Keep the measures against corruption and go on telling staff about them.' },
  },
  6: {
    weak: { th: 'ประกาศขั้นตอนและระยะเวลาการให้บริการ ณ จุดให้บริการ กำกับให้บริการอย่างเท่าเทียมกัน และรับฟังความเห็นของผู้รับบริการเป็นประจำ', en: 'Post the steps and times of services where they are given, see that everybody is served alike, and ask clients regularly.' },
    keep: { th: 'รักษาคุณภาพการให้บริการไว้ และรับฟังความเห็นของผู้รับบริการอย่างต่อเนื่อง', en: 'Keep the quality of service and go on listening to clients.' },
  },
  7: {
    weak: { th: 'ปรับปรุงช่องทางการสื่อสารให้เข้าถึงง่าย เผยแพร่ข้อมูลที่ประชาชนควรรู้ให้ชัดเจน และกำหนดผู้ตอบข้อซักถาม', en: 'Make the channels easy to reach, publish clearly what citizens should know, and name who answers questions.' },
    keep: { th: 'รักษาช่องทางการสื่อสารไว้ และปรับข้อมูลให้เป็นปัจจุบันอยู่เสมอ', en: 'Keep the channels and keep their content up to date.' },
  },
  8: {
    weak: { th: 'เปิดโอกาสให้ประชาชนมีส่วนร่วมในการปรับปรุงงาน พัฒนาบริการออนไลน์ และแจ้งผลการปรับปรุงให้ทราบ', en: 'Let citizens take part in improving the work, develop online services, and tell them what has improved.' },
    keep: { th: 'พัฒนาการให้บริการและการมีส่วนร่วมของประชาชนอย่างต่อเนื่อง', en: 'Go on developing services and the part citizens take.' },
  },
  9: {
    weak: { th: 'กำหนดผู้รับผิดชอบรายข้อ จัดทำและเผยแพร่ข้อมูลให้ครบถ้วนบนเว็บไซต์หลักของหน่วยงาน และตรวจสอบลิงก์ก่อนและระหว่างการตรวจให้คะแนน', en: 'Name an owner for each item, publish the information in full on the main website, and check the links before and while they are marked.' },
    keep: { th: 'รักษาข้อมูลที่เปิดเผยให้ครบถ้วนและเป็นปัจจุบัน', en: 'Keep the published information complete and up to date.' },
  },
  10: {
    weak: { th: 'จัดทำและเผยแพร่นโยบาย แผน และรายงานด้านการป้องกันการทุจริตให้ครบถ้วน พร้อมกำหนดผู้รับผิดชอบรายข้อ', en: 'Make and publish the policies, plans and reports on the prevention of corruption in full, with an owner for each item.' },
    keep: { th: 'รักษาการเปิดเผยข้อมูลด้านการป้องกันการทุจริตให้ครบถ้วนและเป็นปัจจุบัน', en: 'Keep what is published on the prevention of corruption complete and up to date.' },
  },
};

/** Passed, with single items to mend. */
export const mendingAdvice: Readonly<Record<'survey' | 'oit', Bilingual>> = {
  survey: { th: 'ปรับปรุงในข้อดังกล่าวโดยเฉพาะ และรักษามาตรฐานของข้ออื่นไว้', en: 'Improve these items in particular and keep up the others.' },
  oit: { th: 'จัดทำและเผยแพร่ข้อมูลของข้อดังกล่าวให้ครบถ้วน เป็นปัจจุบัน และเข้าถึงได้จากเว็บไซต์หลักของหน่วยงาน', en: 'Publish what these items ask for in full, up to date and reachable from the main website.' },
};
