import type { Reason } from '@prongsai/contracts';

/** PostgreSQL keeps neither NUL nor half of a surrogate pair, in no text and in no JSON. */
export const unkeepableSign = {
  code: 'input-unkeepable',
  message: {
    th: 'มีอักขระที่เก็บไม่ได้ (อักขระว่าง NUL หรืออักขระที่ขาดครึ่ง) โปรดลบออกหรือพิมพ์ใหม่',
    en: 'There is a sign that cannot be kept (NUL, or half of a sign); remove it or type it again',
  },
} as const satisfies Reason;
