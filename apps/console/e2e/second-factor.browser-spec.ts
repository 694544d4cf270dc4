import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Authenticator } from './authenticator.js';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const password = 'prongsai-demo';

async function signIn(page: Page, email: string, word = password): Promise<void> {
  await page.getByLabel('อีเมลราชการ').fill(email);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(word);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).click();
  await page.getByRole('menuitem', { name: 'ออกจากระบบ' }).click();
  await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
}

/** Types the code, and sends it. */
async function give(page: Page, code: string): Promise<void> {
  await page.getByLabel('รหัส 6 หลักจากแอปยืนยันตัวตน').fill(code);
  await page.getByRole('button', { name: 'ยืนยัน', exact: true }).click();
}

async function recoveryCodes(page: Page): Promise<string[]> {
  const list = page.getByRole('list', { name: 'รหัสกู้คืน' });
  await list.waitFor();
  const codes = await list.getByRole('listitem').allInnerTexts();
  await page.getByRole('button', { name: /เก็บรหัสไว้แล้ว/ }).click();
  return codes;
}

describe('signing in', () => {
  it('reads alike for a wrong password and for nobody’s address', async () => {
    const page = await demonstration.visit('/login');
    await signIn(page, 'officer@kut-rang.example', 'not the password');
    const told = page.getByRole('alert');
    await told.waitFor();
    const wrong = await told.innerText();
    await signIn(page, 'nobody@kut-rang.example');
    await page.waitForFunction(() => !document.querySelector('button[type=submit]')?.matches(':disabled'));
    expect(await told.innerText()).toBe(wrong);
    expect(wrong).toContain('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง');
  }, 60_000);

  it('leads on to where the person was going', async () => {
    const page = await demonstration.visit('/security');
    await signIn(page, 'officer@kut-rang.example');
    await page.getByRole('heading', { name: 'ความปลอดภัยของบัญชี' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/security');
  }, 60_000);
});

describe('the way back from an identity provider', () => {
  it('says in words what went wrong, and is not told again after signing in another way', async () => {
    const page = await demonstration.visit('/?openid=not-linked');
    await page.getByText('ยังไม่มีบัญชีใดในระบบผูกกับผู้ที่ยืนยันตัวตนมา').waitFor();
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
    await signIn(page, 'officer@kut-rang.example');
    await page.getByRole('heading', { name: 'ปีนี้ของเรา' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  }, 60_000);
});

describe('an authenticator app', () => {
  it('is set up with a picture, brings recovery codes once, and is asked for at every sign-in', async () => {
    const page = await demonstration.visit('/security', { as: 'clerk@mun-lek.example' });
    const app = await Authenticator.begin(demonstration, page);
    await give(page, app.code());
    const codes = await recoveryCodes(page);
    expect(codes).toHaveLength(10);
    await page.getByText('เหลือ 10 รหัส').waitFor();
    await signOut(page);

    await signIn(page, 'clerk@mun-lek.example');
    await page.getByRole('heading', { name: 'ยืนยันตัวตนขั้นที่สอง' }).waitFor();
    await page.goto('/inbox');
    await page.getByRole('heading', { name: 'ยืนยันตัวตนขั้นที่สอง' }).waitFor();
    await give(page, '000000');
    await page.getByText('รหัสไม่ถูกต้อง หมดอายุ หรือใช้ไปแล้ว').waitFor();
    await give(page, await app.nextCode());
    await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/inbox');
    await signOut(page);

    await signIn(page, 'clerk@mun-lek.example');
    await page.getByRole('button', { name: 'ใช้รหัสกู้คืนแทน' }).click();
    await page.getByLabel('รหัสกู้คืน', { exact: true }).fill(codes[0] ?? '');
    await page.getByRole('button', { name: 'ยืนยัน', exact: true }).click();
    await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).waitFor();
    await page.goto('/security');
    await page.getByText('เหลือ 9 รหัส').waitFor();
  }, 120_000);
});

describe('where the province demands a second factor', () => {
  let app: Authenticator;

  it('lets the coordinator say so for a role', async () => {
    const page = await demonstration.visit('/security', { as: 'coordinator@sathit.example' });
    const executive = page.getByRole('switch', { name: /ผู้บริหารท้องถิ่น/ });
    await executive.click();
    await page.getByText('กำหนดแล้ว มีผลทันที').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('input[role=switch]:checked').length === 1);
    expect(await executive.isChecked()).toBe(true);
  }, 60_000);

  it('offers the executive nothing but setting one up, wherever the way leads', async () => {
    const page = await demonstration.visit('/login', { on: 'phone' });
    await signIn(page, 'executive@kut-rang.example');
    await page.getByRole('heading', { name: 'ตั้งค่าการยืนยันตัวตนขั้นที่สอง' }).waitFor();
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto('/inbox');
    await page.getByRole('heading', { name: 'ตั้งค่าการยืนยันตัวตนขั้นที่สอง' }).waitFor();
    app = await Authenticator.begin(demonstration, page);
    expect(await faultsOf(page)).toEqual([]);
    await give(page, app.code());
    await recoveryCodes(page);
    await page.getByRole('heading', { name: 'รอท่านพิจารณา 1 เรื่อง' }).waitFor();
  }, 90_000);

  it('asks again before a decision, and then carries out the very decision', async () => {
    const page = await demonstration.visit('/login', { on: 'phone' });
    await signIn(page, 'executive@kut-rang.example');
    await give(page, await app.nextCode());
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    const approve = page.getByRole('button', { name: 'อนุมัติ', exact: true });
    await approve.waitFor();
    await demonstration.change(`UPDATE session SET second_factor_at = second_factor_at - interval '1 hour', proven_at = proven_at - interval '1 hour'`);
    await approve.click();
    await page.getByRole('dialog').getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    const asked = page.getByRole('dialog', { name: 'ยืนยันว่าเป็นท่าน' });
    await asked.waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('planReview');
    expect(latinWords(await asked.innerText())).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await asked.getByLabel('รหัส 6 หลักจากแอปยืนยันตัวตน').fill(await app.nextCode());
    await asked.getByRole('button', { name: 'ยืนยัน', exact: true }).click();
    await page.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('executing');
  }, 90_000);
});

/** A device that makes and shows passkeys, as Chromium plays one. */
async function plugIn(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

describe('a passkey', () => {
  it('is made on the device, named, signs in by a press or where the address is typed, and is removed', async () => {
    const page = await demonstration.visit('/security', { as: 'officer@nikhom-kham-soi.example' });
    await plugIn(page);
    await page.getByLabel('ชื่อพาสคีย์').fill('โทรศัพท์ของสำนักปลัด');
    await page.getByRole('button', { name: 'เพิ่มพาสคีย์' }).click();
    expect(await recoveryCodes(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'เปลี่ยนชื่อพาสคีย์ โทรศัพท์ของสำนักปลัด' }).click();
    await page.getByRole('dialog').getByLabel('ชื่อพาสคีย์').fill('แท็บเล็ตของสำนักปลัด');
    await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('แท็บเล็ตของสำนักปลัด', { exact: true }).waitFor();
    // This device takes up whatever it is offered, before a button could be pressed.
    await page.evaluate(() => {
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
    });
    await signOut(page);

    await page.getByRole('button', { name: 'เข้าด้วยพาสคีย์' }).click();
    await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).waitFor();
    await page.request.post('/api/auth/logout');
    await page.goto('/login');
    await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).waitFor();
    await page.goto('/security');
    await page.getByText(/ด้วยพาสคีย์ ยืนยันสองขั้น/).waitFor();
    await page.getByRole('button', { name: 'ลบพาสคีย์ แท็บเล็ตของสำนักปลัด' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ลบ' }).click();
    await page.getByText('ยังไม่มีพาสคีย์').waitFor();
  }, 120_000);

  it('says in words why there is none, when the device does not give one', async () => {
    const page = await demonstration.visit('/login');
    await page.evaluate(() => {
      navigator.credentials.get = () => Promise.reject(new DOMException('words for programmers', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'เข้าด้วยพาสคีย์' }).click();
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(latinWords(await told.innerText())).toEqual([]);
    expect(await told.innerText()).toContain('ใช้พาสคีย์ไม่สำเร็จ');
  }, 60_000);
});
