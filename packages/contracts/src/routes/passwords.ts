import { z } from 'zod';
import { route } from '../route.js';
import { done, me } from './auth.js';

/** Long enough for any phrase; what is too short or too common is told by the server's own reasons. */
const newPassword = z.string().min(1).max(1024);
export const mailToken = z.string().min(20).max(200);

export const passwordRoutes = {
  confirmByPassword: route({
    method: 'POST',
    path: '/auth/password/confirm',
    summary: { th: 'ยืนยันตัวตนด้วยรหัสผ่านอีกครั้ง', en: 'Prove oneself again by password, where there is no second factor' },
    access: { signedIn: 'only the caller’s own session', half: ['enrol'] },
    body: z.object({ password: z.string().min(1).max(1024) }),
    response: me,
  }),
  changePassword: route({
    method: 'PUT',
    path: '/auth/password',
    summary: { th: 'เปลี่ยนรหัสผ่าน การเข้าใช้อื่นทั้งหมดสิ้นสุดลง', en: 'Change the password; all other sessions end' },
    access: { signedIn: 'only the caller’s own password' },
    body: z.object({ present: z.string().min(1).max(1024), next: newPassword }),
    response: me,
  }),
  askPasswordReset: route({
    method: 'POST',
    path: '/auth/password/reset-request',
    summary: { th: 'ขอตั้งรหัสผ่านใหม่ทางอีเมล', en: 'Ask for a link by e-mail; the answer is the same whether or not there is an account' },
    access: { public: 'who has forgotten the password cannot sign in' },
    body: z.object({ email: z.string().min(1).max(254) }),
    response: done,
  }),
  resetPassword: route({
    method: 'POST',
    path: '/auth/password/reset',
    summary: { th: 'ตั้งรหัสผ่านใหม่ด้วยลิงก์จากอีเมล', en: 'Set a new password with the link from the e-mail; all sessions end' },
    access: { public: 'the link’s token is the right' },
    body: z.object({ token: mailToken, password: newPassword }),
    response: done,
  }),
};
