import type { Bilingual } from '../primitives.js';

/** What people chose about their letters, and addresses that were tried again. */
export const letterActions = ['letters.choose', 'letters.unsubscribe', 'letters.tryAgain'] as const;

export type LetterAction = (typeof letterActions)[number];

export const letterSentences: Record<LetterAction, Bilingual> = {
  'letters.choose': { th: 'เลือกวิธีรับจดหมายของตน', en: 'chose how letters come' },
  'letters.unsubscribe': { th: 'ยกเลิกการรับจดหมายที่แจ้งเพื่อทราบจากลิงก์ในจดหมาย', en: 'ended letters that only inform, by the link of a letter' },
  'letters.tryAgain': { th: 'ให้ส่งจดหมายถึงที่อยู่อีเมลที่แก้ไขแล้วอีกครั้ง', en: 'let letters go again to an address that was mended' },
};
