import type { RefusalText } from './refusal-text.js';

/** Refusals of signing in and of what belongs to an account. */
export const signInRefusalCodes = [
  'quiet-until',
  'password-too-short',
  'password-too-long',
  'password-common',
  'password-says-who',
  'password-same',
  'password-wrong',
  'password-none',
  'password-of-demonstration',
  'code-wrong',
  'recovery-code-wrong',
  'app-not-begun',
  'app-already',
  'passkey-wrong',
  'passkey-elsewhere',
  'last-second-factor',
  'last-way-in',
  'link-used-or-expired',
  'name-missing',
  'password-missing',
  'own-position-only',
  'mail-not-set',
  'token-too-long',
  'token-in-the-past',
  'token-too-much',
  'tokens-too-many',
  'passkeys-too-many',
  'asked-too-often',
  'provider-unavailable',
] as const;
export type SignInRefusalCode = (typeof signInRefusalCodes)[number];

export const signInRefusals: Record<SignInRefusalCode, RefusalText> = {
  'quiet-until': {
    message: { th: 'พักการเข้าสู่ระบบถึงเวลา {time} น. เพราะพยายามไม่สำเร็จหลายครั้ง', en: 'Sign-in rests until {time} (Thailand) after too many failures' },
    remedy: { th: 'รออีก {minutes} นาทีแล้วลองใหม่ หรือตั้งรหัสผ่านใหม่ทางอีเมล', en: 'Wait {minutes} minute(s) and try again, or reset the password by e-mail' },
  },
  'password-too-short': {
    message: { th: 'รหัสผ่านสั้นเกินไป ต้องมีอย่างน้อย {length} ตัวอักษร', en: 'The password is too short; it needs {length} characters at least' },
    remedy: { th: 'ใช้วลีหรือหลายคำต่อกัน เว้นวรรคได้ ใช้ภาษาไทยได้', en: 'Use a phrase or several words; spaces and Thai letters are welcome' },
  },
  'password-too-long': {
    message: { th: 'รหัสผ่านยาวเกินไป มีได้ไม่เกิน {length} ตัวอักษร', en: 'The password is too long; {length} characters at most' },
    remedy: { th: 'ลดความยาวของรหัสผ่าน', en: 'Make it shorter' },
  },
  'password-common': {
    message: { th: 'รหัสผ่านนี้เป็นรหัสที่ใช้กันทั่วไปหรือเดาได้ง่าย', en: 'The password is a common one, or easy to guess' },
    remedy: { th: 'ใช้หลายคำที่ไม่เกี่ยวข้องกัน', en: 'Use several words that have nothing to do with one another' },
  },
  'password-says-who': {
    message: { th: 'รหัสผ่านมีอีเมลหรือชื่อหน่วยงานอยู่ด้วย', en: 'The password contains your e-mail address or the name of your agency' },
    remedy: { th: 'ตัดส่วนที่บอกว่าเป็นใครหรือหน่วยงานใดออก', en: 'Leave out what says who you are or where you work' },
  },
  'password-same': {
    message: { th: 'รหัสผ่านใหม่ต้องไม่ซ้ำรหัสผ่านปัจจุบัน', en: 'The new password is the present one' },
    remedy: { th: 'ตั้งรหัสผ่านอื่น', en: 'Choose another' },
  },
  'password-wrong': {
    message: { th: 'รหัสผ่านปัจจุบันไม่ถูกต้อง', en: 'The present password is wrong' },
    remedy: { th: 'กรอกใหม่ หรือตั้งรหัสผ่านใหม่ทางอีเมล', en: 'Give it again, or reset it by e-mail' },
  },
  'password-none': {
    message: { th: 'บัญชีนี้ไม่มีรหัสผ่าน', en: 'The account has no password' },
    remedy: { th: 'ตั้งรหัสผ่านทางอีเมลก่อน', en: 'Set one by e-mail first' },
  },
  'password-of-demonstration': {
    message: { th: 'บัญชีสาธิตใช้รหัสผ่านที่ประกาศไว้ร่วมกัน จึงเปลี่ยนไม่ได้', en: 'Demonstration accounts share the password that is printed; it stays' },
    remedy: { th: 'ทดลองด้วยบัญชีที่เชิญเข้ามาใหม่', en: 'Try it with an account that was invited' },
  },
  'code-wrong': {
    message: { th: 'รหัสไม่ถูกต้อง หมดอายุ หรือใช้ไปแล้ว', en: 'The code is wrong, too old, or used already' },
    remedy: { th: 'รอรหัสถัดไปในแอป และตรวจว่าเวลาของโทรศัพท์ตรง', en: 'Wait for the next code of the app, and see that the phone’s clock is right' },
  },
  'recovery-code-wrong': {
    message: { th: 'รหัสกู้คืนไม่ถูกต้องหรือใช้ไปแล้ว', en: 'The recovery code is wrong or was used already' },
    remedy: { th: 'ใช้รหัสกู้คืนรหัสอื่น', en: 'Use another one' },
  },
  'app-not-begun': {
    message: { th: 'ยังไม่ได้เริ่มเชื่อมแอปยืนยันตัวตน', en: 'No authenticator app is being set up' },
    remedy: { th: 'เริ่มใหม่โดยสแกนภาพ QR', en: 'Begin again by scanning the QR code' },
  },
  'app-already': {
    message: { th: 'มีแอปยืนยันตัวตนอยู่แล้ว', en: 'There is an authenticator app already' },
    remedy: { th: 'ยกเลิกแอปเดิมก่อน', en: 'Remove the present one first' },
  },
  'passkey-wrong': {
    message: { th: 'ยืนยันพาสคีย์ไม่สำเร็จ', en: 'The passkey could not be verified' },
    remedy: { th: 'เริ่มใหม่อีกครั้ง หรือใช้วิธีอื่น', en: 'Begin again, or use another way' },
  },
  'passkey-elsewhere': {
    message: { th: 'พาสคีย์นี้มีอยู่แล้ว', en: 'The passkey is there already' },
    remedy: { th: 'ใช้พาสคีย์เดิม หรือเพิ่มจากอุปกรณ์อื่น', en: 'Use it, or add one from another device' },
  },
  'last-second-factor': {
    message: { th: 'ตำแหน่งของท่านต้องยืนยันตัวตนสองขั้น จึงยกเลิกวิธีสุดท้ายไม่ได้', en: 'Your position must have a second factor; the last one stays' },
    remedy: { th: 'เพิ่มวิธีอื่นก่อนแล้วจึงยกเลิกวิธีนี้', en: 'Add another first' },
  },
  'last-way-in': {
    message: { th: 'ไม่เหลือวิธีเข้าสู่ระบบอื่น', en: 'There would be no way left to sign in' },
    remedy: { th: 'ตั้งรหัสผ่านหรือเพิ่มพาสคีย์ก่อน', en: 'Set a password or add a passkey first' },
  },
  'link-used-or-expired': {
    message: { th: 'ลิงก์นี้ใช้ไปแล้ว ถูกถอน หรือหมดอายุ', en: 'The link was used, withdrawn, or has expired' },
    remedy: { th: 'ขอลิงก์ใหม่', en: 'Ask for a new one' },
  },
  'name-missing': {
    message: { th: 'ยังไม่ได้กรอกชื่อ', en: 'The name is missing' },
    remedy: { th: 'กรอกชื่อภาษาไทยและภาษาอังกฤษ', en: 'Give it in Thai and in English' },
  },
  'password-missing': {
    message: { th: 'ยังไม่ได้ตั้งรหัสผ่าน', en: 'The password is missing' },
    remedy: { th: 'ตั้งรหัสผ่าน หรือเข้าใช้ผ่านผู้ให้บริการยืนยันตัวตน', en: 'Set one, or use an identity provider' },
  },
  'own-position-only': {
    message: { th: 'ออกโทเคนได้เฉพาะตำแหน่งที่ท่านดำรงอยู่', en: 'A token can only be created for a position that you hold' },
    remedy: { th: 'เลือกจากตำแหน่งของท่าน', en: 'Choose one of your positions' },
  },
  'mail-not-set': {
    message: { th: 'ยังไม่ได้ตั้งค่าการส่งอีเมลของระบบ', en: 'The system cannot send mail yet' },
    remedy: { th: 'ให้ผู้ดูแลระบบกำหนด SMTP_URL และ PUBLIC_URL', en: 'The administrator sets SMTP_URL and PUBLIC_URL' },
  },
  'tokens-too-many': {
    message: { th: 'มีโทเคนที่ใช้ได้อยู่ครบ {limit} รายการแล้ว', en: 'There are {limit} tokens in use already, which is the most' },
    remedy: { th: 'เพิกถอนโทเคนที่ไม่ใช้แล้วก่อนสร้างใหม่', en: 'Revoke one that is no longer used, then create another' },
  },
  'passkeys-too-many': {
    message: { th: 'มีพาสคีย์อยู่ครบ {limit} รายการแล้ว', en: 'There are {limit} passkeys already, which is the most' },
    remedy: { th: 'ลบพาสคีย์ที่ไม่ใช้แล้วก่อนเพิ่มใหม่', en: 'Remove one that is no longer used, then add another' },
  },
  'asked-too-often': {
    message: { th: 'เรียกใช้งานที่ใช้ทรัพยากรมากถี่เกินไป ทำได้ {limit} ครั้งต่อนาที', en: 'This was asked too often; {limit} times a minute at most' },
    remedy: { th: 'รออีก {seconds} วินาทีแล้วลองใหม่', en: 'Wait {seconds} second(s) and try again' },
  },
  'token-too-long': {
    message: { th: 'โทเคนใช้ได้นานที่สุด {days} วัน', en: 'A token is valid for {days} days at most' },
    remedy: { th: 'เลือกวันที่เร็วกว่า แล้วออกโทเคนใหม่เมื่อใกล้หมดอายุ', en: 'Choose an earlier day, and create another in time' },
  },
  'token-in-the-past': {
    message: { th: 'วันหมดอายุผ่านไปแล้ว', en: 'The last day is over' },
    remedy: { th: 'เลือกวันนี้หรือหลังจากนี้', en: 'Choose today or later' },
  },
  'token-too-much': {
    message: { th: 'ตำแหน่งนี้ไม่มีสิทธิ {permission}', en: 'The position itself may not: {permission}' },
    remedy: { th: 'เลือกเฉพาะสิทธิที่ตำแหน่งมี', en: 'Choose from what the position may do' },
  },
  'provider-unavailable': {
    message: { th: 'ติดต่อผู้ให้บริการยืนยันตัวตนไม่ได้', en: 'The identity provider cannot be reached' },
    remedy: { th: 'ลองใหม่ภายหลัง หรือเข้าสู่ระบบด้วยวิธีอื่น', en: 'Try again later, or sign in another way' },
  },
};
