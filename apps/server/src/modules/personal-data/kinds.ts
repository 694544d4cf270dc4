import type { Bilingual } from '@prongsai/contracts';

/** What a column holds of a person. `none` is said too, so that a new column has to be thought about. */
export const dataKinds = ['identity', 'address', 'credential', 'trace', 'person', 'position', 'duty', 'freeText', 'none'] as const;
export type DataKind = (typeof dataKinds)[number];

export interface KindRule {
  readonly what: Bilingual;
  readonly purpose: Bilingual;
  readonly retention: Bilingual;
  /** What an erasure does to it. */
  readonly onErasure: 'blanked' | 'deleted' | 'kept';
}

/** Why each kind is held, for how long, and what becomes of it when its person is erased. */
export const kindRules: Record<Exclude<DataKind, 'none'>, KindRule> = {
  identity: {
    what: { th: 'ชื่อและที่อยู่อีเมลของบัญชี', en: 'name and e-mail address of an account' },
    purpose: { th: 'ให้รู้ว่าใครใช้ระบบและติดต่อได้', en: 'to know who uses the system and to reach him' },
    retention: { th: 'ตลอดเวลาที่มีบัญชี จนกว่าจะลบข้อมูลส่วนบุคคล', en: 'as long as the account is there, until it is erased' },
    onErasure: 'blanked',
  },
  address: {
    what: { th: 'ที่อยู่อีเมลที่ส่งข้อความถึง', en: 'e-mail address a message went to' },
    purpose: { th: 'ส่งข้อความและแสดงว่าส่งถึงใคร', en: 'to send messages and to show where they went' },
    retention: { th: 'ตลอดเวลาที่เก็บข้อความ จนกว่าจะลบข้อมูลส่วนบุคคล', en: 'as long as the message is kept, until the person is erased' },
    onErasure: 'blanked',
  },
  credential: {
    what: { th: 'ข้อมูลสำหรับพิสูจน์ตัวตน', en: 'what a person proves himself with' },
    purpose: { th: 'เข้าสู่ระบบ ไม่แสดงและไม่ส่งออก', en: 'signing in; never shown, never exported' },
    retention: { th: 'จนกว่าจะเปลี่ยน เพิกถอน หมดอายุ หรือลบข้อมูลส่วนบุคคล', en: 'until changed, revoked, expired or erased' },
    onErasure: 'deleted',
  },
  trace: {
    what: { th: 'ร่องรอยการใช้งานของเครื่องและเบราว์เซอร์', en: 'traces of devices and browsers' },
    purpose: { th: 'ให้เจ้าของบัญชีเห็นและยุติการเข้าใช้ที่ไม่ใช่ของตน', en: 'to let a person see and end what is not his own' },
    retention: { th: 'ตลอดอายุของการเข้าใช้ครั้งนั้น', en: 'as long as that session or device is known' },
    onErasure: 'deleted',
  },
  person: {
    what: { th: 'รหัสบัญชีของผู้ดำเนินการ', en: 'the account that acted' },
    purpose: { th: 'แสดงว่าใครรับผิดชอบการดำเนินการของหน่วยงานรัฐ', en: 'to answer who did what in public office' },
    retention: { th: 'ตลอดอายุของเอกสารราชการที่เกี่ยวข้อง เป็นนามแฝงหลังลบข้อมูลส่วนบุคคล', en: 'as long as the public record it belongs to; a pseudonym once the person is erased' },
    onErasure: 'kept',
  },
  position: {
    what: { th: 'รหัสตำแหน่งที่ดำเนินการ', en: 'the position that acted' },
    purpose: { th: 'แสดงว่าตำแหน่งใดรับผิดชอบ ผู้ดำรงตำแหน่งในวันนั้นจึงสืบทราบได้', en: 'to answer which office did what; who held it on that day can be found by it' },
    retention: { th: 'ตลอดอายุของเอกสารราชการที่เกี่ยวข้อง', en: 'as long as the public record it belongs to' },
    onErasure: 'kept',
  },
  duty: {
    what: { th: 'การดำรงตำแหน่งและคำสั่ง', en: 'tenures and orders' },
    purpose: { th: 'แสดงอำนาจของผู้ลงนามในวันนั้น', en: 'to show by what right somebody signed on a day' },
    retention: { th: 'ตลอดอายุของเอกสารราชการที่เกี่ยวข้อง', en: 'as long as the public record it belongs to' },
    onErasure: 'kept',
  },
  freeText: {
    what: { th: 'ข้อความที่เจ้าหน้าที่พิมพ์หรือแนบ ซึ่งอาจกล่าวถึงบุคคล', en: 'what officials wrote or attached, which may mention somebody' },
    purpose: { th: 'เนื้อหาของแผน รายงาน ข้อสังเกต และเหตุผล', en: 'the contents of plans, reports, remarks and reasons' },
    retention: { th: 'ตลอดอายุของเอกสารราชการที่เกี่ยวข้อง รายละเอียดในร่องรอยที่ระบุชื่อถูกลบเมื่อลบข้อมูลส่วนบุคคล', en: 'as long as the public record; details of the trail that name an erased person are erased' },
    onErasure: 'kept',
  },
};
