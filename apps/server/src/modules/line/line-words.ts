import type { messagingApi } from '@line/bot-sdk';

const text = (said: string): messagingApi.Message => ({ type: 'text', text: said });

/** What the Official Account answers in the chat. It knows nobody's language yet, so that it says everything in Thai, and shortly in English. */
export const lineWords = {
  linked: text('เชื่อมบัญชีกับระบบโปร่งใสแล้ว จากนี้ท่านจะได้รับการแจ้งเตือนทาง LINE\nYour account is linked.'),
  welcomeBack: text('ยินดีต้อนรับกลับ การแจ้งเตือนทาง LINE ใช้ได้อีกครั้ง\nMessages come by LINE again.'),
  wrongCode: text('รหัสไม่ถูกต้องหรือหมดอายุแล้ว โปรดขอรหัสใหม่จากหน้า “การแจ้งเตือนของฉัน” ในระบบโปร่งใส\nThe code is wrong or too old.'),
  rest: text('ลองรหัสหลายครั้งเกินไป โปรดรอสักครู่แล้วขอรหัสใหม่\nToo many codes were tried; please wait a while.'),
  noPosition: text('บัญชีนี้ไม่ได้ดำรงตำแหน่งใดในขณะนี้ จึงยังเชื่อมไม่ได้\nThe account holds no position at present.'),
  failed: text('เชื่อมบัญชีไม่สำเร็จ โปรดเริ่มใหม่อีกครั้ง\nThe accounts could not be linked; please begin again.'),
  nobodyReads: text('บัญชีนี้ใช้ส่งการแจ้งเตือนเท่านั้น โปรดเปิดระบบโปร่งใสเพื่อดำเนินการ\nNobody reads messages here; please open Prongsai.'),
  askForCode: text('โปรดขอรหัส 8 หลักจากหน้า “การแจ้งเตือนของฉัน” ในระบบโปร่งใส แล้วพิมพ์รหัสในแชตนี้\nAsk Prongsai for a code of eight digits and type it here.'),
} as const;

/** Leads to the page of the console on which the person confirms that it is he. */
export const linkButton = (uri: string): messagingApi.Message => ({
  type: 'template',
  altText: 'เชื่อมบัญชี LINE กับระบบโปร่งใส',
  template: {
    type: 'buttons',
    text: 'เชื่อมบัญชี LINE กับระบบโปร่งใส เพื่อรับการแจ้งเตือนเรื่องที่รอท่าน',
    actions: [{ type: 'uri', label: 'เชื่อมบัญชี', uri }],
  },
});
