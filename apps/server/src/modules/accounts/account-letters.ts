import type { Bilingual } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';

/** What goes to an address. The link stands under the text of either language. */
export interface AccountLetter {
  readonly subject: Bilingual;
  readonly body: Bilingual;
}

export interface Invited {
  readonly position: Bilingual;
  readonly agency: Bilingual | null;
  readonly fromOn: string;
  readonly newAccount: boolean;
}

export const invitationDays = 7;
export const resetMinutes = 60;

const where = ({ position, agency }: Invited): Bilingual => ({
  th: agency ? `${position.th} ${agency.th}` : position.th,
  en: agency ? `${position.en}, ${agency.en}` : position.en,
});

export function invitationLetter(invited: Invited): AccountLetter {
  const office = where(invited);
  const from = { th: formatThaiDate(invited.fromOn, 'long'), en: formatThaiDate(invited.fromOn, 'long', { language: 'en' }) };
  const next = invited.newAccount
    ? { th: 'เปิดลิงก์ด้านล่างเพื่อกรอกชื่อและตั้งรหัสผ่าน', en: 'Open the link below to give your name and set a password.' }
    : { th: 'ท่านมีบัญชีอยู่แล้ว เปิดลิงก์ด้านล่างเพื่อรับตำแหน่ง แล้วเข้าสู่ระบบตามปกติ', en: 'You have an account already. Open the link below to accept, then sign in as usual.' };
  return {
    subject: { th: 'คำเชิญเข้าใช้งานระบบโปร่งใส', en: 'Invitation to Prongsai' },
    body: {
      th: `ท่านได้รับมอบหมายให้ใช้งานระบบในตำแหน่ง ${office.th} ตั้งแต่วันที่ ${from.th}\n${next.th} ลิงก์ใช้ได้ครั้งเดียวภายใน ${invitationDays} วัน\nหากท่านไม่ทราบเรื่องนี้ ไม่ต้องดำเนินการใด ๆ`,
      en: `You have been given the position: ${office.en}, from ${from.en}.\n${next.en} The link works once, within ${invitationDays} days.\nIf you know nothing of this, do nothing.`,
    },
  };
}

export const resetLetter: AccountLetter = {
  subject: { th: 'ตั้งรหัสผ่านใหม่ ระบบโปร่งใส', en: 'Set a new password for Prongsai' },
  body: {
    th: `มีผู้ขอตั้งรหัสผ่านใหม่สำหรับบัญชีของท่าน เปิดลิงก์ด้านล่างเพื่อตั้งรหัสผ่าน ลิงก์ใช้ได้ครั้งเดียวภายใน ${resetMinutes} นาที\nหากท่านไม่ได้ขอ ไม่ต้องดำเนินการใด ๆ รหัสผ่านเดิมยังใช้ได้`,
    en: `Somebody has asked for a new password for your account. Open the link below to set it. The link works once, within ${resetMinutes} minutes.\nIf it was not you, do nothing: your password stays as it is.`,
  },
};
