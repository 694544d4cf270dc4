import { z } from 'zod';
import { id } from '../primitives.js';
import { route } from '../route.js';
import { done, me } from './auth.js';
import { passkey, recoveryCodes } from './second-factor.js';

const encoded = z.string().max(20_000);
const credential = {
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
};

/** What `startRegistration` of @simplewebauthn/browser answers. */
export const passkeyCreated = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    authenticatorData: encoded.optional(),
    transports: z.array(z.string().max(40)).max(10).optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: encoded.optional(),
  }),
});
export type PasskeyCreated = z.infer<typeof passkeyCreated>;

/** What `startAuthentication` of @simplewebauthn/browser answers. */
export const passkeyUsed = z.object({
  ...credential,
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded, userHandle: encoded.optional() }),
});
export type PasskeyUsed = z.infer<typeof passkeyUsed>;

/** `optionsJSON` of @simplewebauthn/browser, handed on as it is. */
const options = z.object({ options: z.record(z.string(), z.unknown()) });
const name = z.string().trim().min(1).max(80);
const passkeyId = z.object({ passkeyId: id });

export const passkeyRoutes = {
  beginPasskeySignIn: route({
    method: 'POST',
    path: '/auth/passkey-sign-in/options',
    summary: { th: 'เริ่มเข้าสู่ระบบด้วยพาสคีย์', en: 'Begin to sign in by passkey' },
    access: { public: 'nobody is signed in yet' },
    response: options,
  }),
  signInByPasskey: route({
    method: 'POST',
    path: '/auth/passkey-sign-in',
    summary: { th: 'เข้าสู่ระบบด้วยพาสคีย์ ไม่ใช้รหัสผ่าน', en: 'Sign in by passkey, without a password' },
    access: { public: 'nobody is signed in yet' },
    body: z.object({ response: passkeyUsed }),
    response: me,
  }),
  beginConfirmByPasskey: route({
    method: 'POST',
    path: '/auth/second-factor/passkey/options',
    summary: { th: 'เริ่มยืนยันตัวตนด้วยพาสคีย์', en: 'Begin to use a passkey as the second factor' },
    access: { signedIn: 'only the caller’s own session', half: ['confirm'] },
    response: options,
  }),
  confirmByPasskey: route({
    method: 'POST',
    path: '/auth/second-factor/passkey',
    summary: { th: 'ยืนยันตัวตนด้วยพาสคีย์', en: 'Use the second factor: a passkey' },
    access: { signedIn: 'only the caller’s own session', half: ['confirm'] },
    body: z.object({ response: passkeyUsed }),
    response: me,
  }),
  beginPasskey: route({
    method: 'POST',
    path: '/auth/passkeys/options',
    summary: { th: 'เริ่มเพิ่มพาสคีย์', en: 'Begin to add a passkey' },
    access: { signedIn: 'only the caller’s own account', half: ['enrol'] },
    response: options,
  }),
  addPasskey: route({
    method: 'POST',
    path: '/auth/passkeys',
    summary: { th: 'เพิ่มพาสคีย์', en: 'Add a passkey' },
    access: { signedIn: 'only the caller’s own account', half: ['enrol'] },
    body: z.object({ name, response: passkeyCreated }),
    /** Recovery codes only with the first second factor. */
    response: z.object({ me, passkey, recoveryCodes: recoveryCodes.nullable() }),
  }),
  renamePasskey: route({
    method: 'PUT',
    path: '/auth/passkeys/:passkeyId',
    summary: { th: 'เปลี่ยนชื่อพาสคีย์', en: 'Rename a passkey' },
    access: { signedIn: 'only the caller’s own passkeys' },
    params: passkeyId,
    body: z.object({ name }),
    response: passkey,
  }),
  removePasskey: route({
    method: 'DELETE',
    path: '/auth/passkeys/:passkeyId',
    summary: { th: 'ลบพาสคีย์', en: 'Remove a passkey' },
    access: { signedIn: 'only the caller’s own passkeys' },
    params: passkeyId,
    response: done,
  }),
};
