import type { Bilingual } from '@prongsai/contracts';
import type { Audience } from '@prongsai/ita';

/** To whom a planned letter will go; its position is known on the day it is sent. */
export const audienceNames: Record<Audience, Bilingual> = {
  holder: { th: 'ผู้ที่ต้องดำเนินการในวันนั้น', en: 'Whoever must act on that day' },
  superior: { th: 'ผู้บังคับบัญชาของผู้ที่ต้องดำเนินการ', en: 'The superior of whoever must act' },
  clerk: { th: 'ปลัด', en: 'Clerk' },
  coordinator: { th: 'ท้องถิ่นจังหวัด', en: 'Province coordinator' },
  engine: { th: 'ระบบ', en: 'The system' },
};
