import type { AccountChange, Bilingual } from '@prongsai/contracts';
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

const changes: Record<AccountChange, Bilingual> = {
  password: { th: 'เปลี่ยนรหัสผ่าน', en: 'the password was changed' },
  'app-added': { th: 'เพิ่มแอปยืนยันตัวตน', en: 'an authenticator app was added' },
  'app-removed': { th: 'ยกเลิกแอปยืนยันตัวตน', en: 'the authenticator app was removed' },
  'passkey-added': { th: 'เพิ่มพาสคีย์', en: 'a passkey was added' },
  'passkey-removed': { th: 'ลบพาสคีย์', en: 'a passkey was removed' },
  'recovery-codes-renewed': { th: 'ออกรหัสกู้คืนชุดใหม่', en: 'the recovery codes were renewed' },
  'recovery-code-used': { th: 'ใช้รหัสกู้คืนเข้าสู่ระบบ', en: 'a recovery code was used' },
  'identity-linked': { th: 'ผูกบัญชีกับผู้ให้บริการยืนยันตัวตน', en: 'the account was linked to an identity provider' },
  'identity-unlinked': { th: 'ยกเลิกการผูกบัญชีกับผู้ให้บริการยืนยันตัวตน', en: 'the account was unlinked from an identity provider' },
  'token-created': { th: 'ออกโทเคนสำหรับเชื่อมต่อระบบ', en: 'an API token was created' },
};

/** What has been done, and what to do about it if it was somebody else. */
export const changedLetter = (change: AccountChange): AccountLetter => ({
  subject: { th: 'มีการเปลี่ยนแปลงการเข้าสู่ระบบของท่าน', en: 'A change to how you sign in' },
  body: {
    th: `บัญชีของท่านในระบบโปร่งใสมีการเปลี่ยนแปลง: ${changes[change].th}\nหากท่านไม่ได้ทำรายการนี้ โปรดตั้งรหัสผ่านใหม่ทันที ตรวจอุปกรณ์ที่เข้าสู่ระบบในหน้าความปลอดภัยของบัญชี และแจ้งผู้ดูแลระบบ`,
    en: `Your account in Prongsai has changed: ${changes[change].en}.\nIf this was not you, reset your password at once, look at your sessions on the page about your account’s security, and tell the administrator.`,
  },
});
