import type { Titles } from '../common.js';

/**
 * What each survey question of FY2568 asks, in short. The wording of the questions differs between agencies' documents; the codes
 * do not, so everything matches on the code.
 */
export const iitTitles2568: Titles = {
  i1: ['ปฏิบัติงานตามขั้นตอนและระยะเวลา', 'Work follows procedure and time'],
  i2: ['ให้บริการอย่างเท่าเทียมกัน', 'Equal treatment'],
  i3: ['การเรียกรับสินบน', 'Asking for bribes'],
  i4: ['ใช้งบประมาณตามวัตถุประสงค์', 'Budget used for its purpose'],
  i5: ['การเบิกจ่ายเงินที่เป็นเท็จ', 'False claims for payment'],
  i6: ['การจัดซื้อจัดจ้างที่เอื้อประโยชน์', 'Procurement favouring someone'],
  i7: ['การสั่งให้ทำธุระส่วนตัว', 'Orders to run private errands'],
  i8: ['การสั่งให้ทำสิ่งที่เป็นการทุจริต', 'Orders to act corruptly'],
  i9: ['สินบนเพื่อการบรรจุ แต่งตั้ง หรือโยกย้าย', 'Bribes for appointments or transfers'],
  i10: ['การยืมทรัพย์สินของราชการอย่างถูกต้อง', 'Public property borrowed properly'],
  i11: ['การนำทรัพย์สินของราชการไปใช้ส่วนตัว', 'Private use of public property'],
  i12: ['การตรวจสอบการใช้ทรัพย์สินของราชการ', 'Checks on the use of public property'],
  i13: ['ผู้บริหารให้ความสำคัญกับการต่อต้านการทุจริต', 'The executive takes corruption seriously'],
  i14: ['การป้องกันการทุจริตได้ผล', 'Prevention of corruption works'],
  i15: ['ความเชื่อมั่นในการจัดการเรื่องร้องเรียน', 'Trust in the handling of complaints'],
};

export const eitTitles2568: Titles = {
  e1: ['ให้บริการตามขั้นตอนและระยะเวลา', 'Service follows procedure and time'],
  e2: ['ให้บริการอย่างเท่าเทียมกัน', 'Equal treatment'],
  e3: ['การถูกเรียกรับสินบน', 'Being asked for a bribe'],
  e4: ['ช่องทางที่เข้าถึงง่าย', 'Channels easy to reach'],
  e5: ['การประชาสัมพันธ์ที่ชัดเจน', 'Clear public information'],
  e6: ['การตอบข้อซักถามอย่างชัดเจน', 'Clear answers to questions'],
  e7: ['การเปิดโอกาสให้มีส่วนร่วม', 'Opportunity to take part'],
  e8: ['การปรับปรุงงานให้ตอบสนองประชาชน', 'Improvement in answer to citizens'],
  e9: ['บริการออนไลน์ (E-Service)', 'Online services (E-Service)'],
};
