import type { Bilingual } from '@prongsai/contracts';

const known: Record<string, Bilingual> = {
  'address-bounced': { th: 'ที่อยู่อีเมลนี้เคยส่งไม่ถึงและยังไม่ได้แก้ไข', en: 'the address takes no letters and has not been mended' },
  'address-unusable': { th: 'ที่อยู่อีเมลใช้ไม่ได้', en: 'the address cannot be used' },
  'line-not-linked': { th: 'ยกเลิกการเชื่อมบัญชี LINE ก่อนส่ง จึงส่งทางอีเมล', en: 'LINE was unlinked before it left, so that it went by e-mail' },
  'line-blocked': { th: 'ผู้รับบล็อกบัญชี LINE ของระบบ จึงส่งทางอีเมล', en: 'the reader has blocked us in LINE, so that it went by e-mail' },
  'line-quota': { th: 'โควตาข้อความ LINE ของเดือนหมดแล้ว จึงส่งทางอีเมล', en: 'the LINE messages of the month are spent, so that it went by e-mail' },
  'line-no-answer': { th: 'LINE ไม่ตอบ', en: 'LINE did not answer' },
};

/** Why a letter did not arrive, or is tried again. A number is what the mail server answered. */
export const letterReason = (code: string): Bilingual =>
  known[code] ?? (/^\d+$/.test(code) ? { th: `เครื่องแม่ข่ายปลายทางตอบ ${code}`, en: `the other side answered ${code}` } : { th: `ติดต่อปลายทางไม่ได้ (${code})`, en: `the other side did not answer (${code})` });
