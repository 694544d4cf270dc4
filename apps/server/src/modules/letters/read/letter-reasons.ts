import type { Bilingual } from '@prongsai/contracts';

const known: Record<string, Bilingual> = {
  'address-bounced': { th: 'ที่อยู่อีเมลนี้เคยส่งไม่ถึงและยังไม่ได้แก้ไข', en: 'the address takes no letters and has not been mended' },
  'address-unusable': { th: 'ที่อยู่อีเมลใช้ไม่ได้', en: 'the address cannot be used' },
};

/** Why a letter did not arrive, or is tried again. A number is what the mail server answered. */
export const letterReason = (code: string): Bilingual =>
  known[code] ?? (/^\d+$/.test(code) ? { th: `เครื่องแม่ข่ายปลายทางตอบ ${code}`, en: `the other side answered ${code}` } : { th: `ติดต่อปลายทางไม่ได้ (${code})`, en: `the other side did not answer (${code})` });
