import { z } from 'zod';
import { roles } from '../access.js';
import { id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';
import { done, me, mySecondFactor, secondFactorRules } from './auth.js';

export const passkey = z.object({
  id,
  name: z.string(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  /** Kept by its maker for several devices, such as a phone and a tablet of one person. */
  synced: z.boolean(),
});
export type PasskeyView = z.infer<typeof passkey>;

const code = z.string().trim().regex(/^\d{6}$/);
/** Shown once; each works once, in place of the second factor. */
export const recoveryCodes = z.array(z.string());

export const secondFactorRoutes = {
  readSecondFactor: route({
    method: 'GET',
    path: '/auth/second-factor',
    summary: { th: 'การยืนยันตัวตนขั้นที่สองของผู้ใช้', en: 'The caller’s second factors' },
    access: { signedIn: 'tells only about the caller', half: ['confirm', 'enrol'] },
    response: mySecondFactor.extend({ appAddedAt: instant.nullable(), keys: z.array(passkey) }),
  }),
  confirmByCode: route({
    method: 'POST',
    path: '/auth/second-factor/code',
    summary: { th: 'ยืนยันตัวตนด้วยรหัสจากแอป', en: 'Use the second factor: a code of the authenticator app' },
    access: { signedIn: 'only the caller’s own session', half: ['confirm'] },
    body: z.object({ code }),
    response: me,
  }),
  confirmByRecoveryCode: route({
    method: 'POST',
    path: '/auth/second-factor/recovery-code',
    summary: { th: 'ยืนยันตัวตนด้วยรหัสกู้คืน', en: 'Use a recovery code in place of the second factor' },
    access: { signedIn: 'only the caller’s own session', half: ['confirm'] },
    body: z.object({ code: z.string().trim().min(8).max(40) }),
    response: me,
  }),
  beginAuthenticatorApp: route({
    method: 'POST',
    path: '/auth/authenticator-app',
    summary: { th: 'เริ่มเชื่อมแอปยืนยันตัวตน', en: 'Begin to set up an authenticator app' },
    access: { signedIn: 'only the caller’s own account', half: ['enrol'] },
    response: z.object({
      /** To be typed where the picture cannot be read, in groups of four. */
      secret: z.string(),
      uri: z.string(),
      /** A QR code of the address, as a `data:` address of an SVG picture. */
      picture: z.string(),
    }),
  }),
  confirmAuthenticatorApp: route({
    method: 'POST',
    path: '/auth/authenticator-app/confirm',
    summary: { th: 'ยืนยันการเชื่อมแอปด้วยรหัส 6 หลัก', en: 'Confirm the authenticator app by its first code' },
    access: { signedIn: 'only the caller’s own account', half: ['enrol'] },
    body: z.object({ code }),
    /** Recovery codes only with the first second factor. */
    response: z.object({ me, recoveryCodes: recoveryCodes.nullable() }),
  }),
  removeAuthenticatorApp: route({
    method: 'DELETE',
    path: '/auth/authenticator-app',
    summary: { th: 'ยกเลิกแอปยืนยันตัวตน', en: 'Remove the authenticator app' },
    access: { signedIn: 'only the caller’s own account' },
    response: done,
  }),
  renewRecoveryCodes: route({
    method: 'POST',
    path: '/auth/recovery-codes',
    summary: { th: 'ออกรหัสกู้คืนชุดใหม่ ชุดเดิมใช้ไม่ได้', en: 'New recovery codes; the old ones work no more' },
    access: { signedIn: 'only the caller’s own account' },
    response: z.object({ recoveryCodes }),
  }),
  readSecondFactorPolicy: route({
    method: 'GET',
    path: '/second-factor-policy',
    summary: { th: 'ตำแหน่งที่ต้องยืนยันตัวตนขั้นที่สองในจังหวัด', en: 'Which roles of the province must have a second factor' },
    access: { requires: 'agency.read' },
    response: listOf(z.object({ role: z.enum(roles), rule: z.enum(secondFactorRules), setByProvince: z.boolean() })),
  }),
  setSecondFactorPolicy: route({
    method: 'PUT',
    path: '/second-factor-policy/:role',
    summary: { th: 'กำหนดว่าบทบาทใดต้องยืนยันตัวตนขั้นที่สอง', en: 'Say whether a role of the province must have a second factor' },
    access: { requires: 'signIn.policy' },
    params: z.object({ role: z.enum(roles) }),
    body: z.object({ rule: z.enum(secondFactorRules) }),
    response: done,
  }),
};
