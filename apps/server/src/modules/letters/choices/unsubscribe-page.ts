import { html, type Html } from '../../../platform/index.js';

export type UnsubscribeState = 'asked' | 'ended' | 'unknown';

const words: Record<UnsubscribeState, { readonly title: string; readonly th: string; readonly en: string }> = {
  asked: {
    title: 'ไม่รับจดหมายที่แจ้งเพื่อทราบ',
    th: 'เมื่อกดยืนยัน ระบบจะไม่ส่งจดหมายที่แจ้งเพื่อทราบถึงท่านอีก เรื่องที่ท่านต้องดำเนินการยังส่งตามปกติ และอ่านทุกเรื่องได้ในระบบ',
    en: 'Press the button to get no more letters that only inform. What asks you to act still comes, and everything stands in the system.',
  },
  ended: {
    title: 'บันทึกแล้ว',
    th: 'ท่านจะไม่ได้รับจดหมายที่แจ้งเพื่อทราบอีก เปลี่ยนกลับได้ทุกเมื่อในระบบ ที่หน้าข้อความ',
    en: 'You get no more letters that only inform. You can change this in the system at any time, on the page of messages.',
  },
  unknown: {
    title: 'ใช้ลิงก์นี้ไม่ได้',
    th: 'ลิงก์ไม่ครบหรือไม่ได้มาจากระบบนี้ โปรดเปิดจากจดหมายฉบับล่าสุด หรือเข้าสู่ระบบแล้วเลือกที่หน้าข้อความ',
    en: 'The link is incomplete or was not made here. Please open it from the latest letter, or sign in and choose on the page of messages.',
  },
};

const form: Html = html`<form method="post"><button class="button" type="submit">ยืนยัน ไม่รับจดหมายแจ้งเพื่อทราบ</button></form>`;

/** Without a script, and without a word of who the reader is. */
export function unsubscribePage(state: UnsubscribeState): string {
  const { title, th, en } = words[state];
  return html`<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${title} · โปร่งใส</title><link rel="stylesheet" href="/p/assets/public.css"></head>
<body><header class="bar"><div class="wide"><b>โปร่งใส</b></div></header>
<main class="wide"><section><h1>${title}</h1><p>${th}</p>${state === 'asked' ? form : null}<p class="muted" lang="en">${en}</p></section></main>
</body></html>
`.text;
}
