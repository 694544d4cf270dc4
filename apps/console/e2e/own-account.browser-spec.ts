import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const officer = 'officer@kut-rang.example';

describe('the devices that are signed in', () => {
  it('are listed with this one marked, and one that is ended is signed out', async () => {
    const other = await demonstration.visit('/year', { as: 'clerk@kut-rang.example' });
    await other.getByRole('heading', { name: 'ปีนี้ของเรา' }).waitFor();
    const page = await demonstration.visit('/security', { as: 'clerk@kut-rang.example' });
    const devices = page.getByRole('region', { name: 'อุปกรณ์ที่เข้าสู่ระบบอยู่' });
    await devices.getByText('เครื่องนี้').waitFor();
    expect(await devices.getByRole('listitem').count()).toBe(2);
    await devices.getByRole('button', { name: /ออกจากระบบบน .*Linux/ }).click();
    await devices.getByText('ไม่มีอุปกรณ์อื่นเข้าสู่ระบบอยู่').waitFor();
    await other.goto('/year');
    await other.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    await page.reload();
    await devices.getByText('เครื่องนี้').waitFor();
  }, 90_000);
});

describe('a token for another system', () => {
  it('is shown once, works within its permissions, and works no more when it is revoked', async () => {
    const page = await demonstration.visit('/security', { as: officer });
    await page.getByRole('button', { name: 'ออกโทเคน' }).click();
    const form = page.getByRole('dialog', { name: 'ออกโทเคน' });
    await form.getByLabel('ชื่อโทเคน').fill('ระบบสารบรรณ');
    expect(await form.getByRole('button', { name: 'ออกโทเคน' }).isDisabled()).toBe(true);
    await form.getByLabel('อ่านวงรอบ').check();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'ออกโทเคน' }).click();
    const made = page.getByRole('dialog', { name: 'ออกโทเคนแล้ว' });
    const secret = await made.locator('code').innerText();
    await made.getByRole('button', { name: 'ปิด' }).click();
    const status = async (path: string) => (await fetch(new URL(path, page.url()), { headers: { authorization: `Bearer ${secret}` } })).status;
    expect([await status('/api/cycles'), await status('/api/auth/sessions')]).toEqual([200, 403]);
    await page.getByRole('button', { name: 'เพิกถอนโทเคน ระบบสารบรรณ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'เพิกถอน' }).click();
    await page.getByText('เพิกถอนแล้ว', { exact: true }).waitFor();
    expect(await status('/api/cycles')).toBe(401);
    expect(await page.locator('body').innerText()).not.toContain(secret);
  }, 90_000);
});

const address = 'works@kut-rang.example';
const first = 'thirteen small boats on ice';
const second = 'ม้าเขียวสามตัวกินก๋วยเตี๋ยวริมคลอง';

/** The newest letter of its subject that the demonstration keeps, opened where it is shown. */
async function openLetter(page: Page, subject: string): Promise<void> {
  await page.getByRole('link', { name: subject }).first().click();
}

describe('somebody who is invited', () => {
  it('gets the position by mail, and a name and password of their own', async () => {
    await demonstration.change(`UPDATE position_holder SET until_on = DATE '2025-06-30' WHERE account_id = (SELECT h.account_id FROM position_holder h JOIN position p ON p.id = h.position_id
      JOIN agency a ON a.id = p.agency_id WHERE a.slug = 'kut-rang' AND p.title_th = 'ผู้อำนวยการกองช่าง' LIMIT 1)`);
    const page = await demonstration.visit('/people', { as: officer });
    const position = page.getByRole('region', { name: 'ผู้อำนวยการกองช่าง' });
    await position.getByRole('button', { name: 'เชิญเข้าใช้งาน' }).click();
    const form = page.getByRole('dialog', { name: /เชิญเข้าใช้งานในตำแหน่ง/ });
    await form.getByLabel('อีเมลราชการของผู้รับ').fill(address);
    await form.getByRole('button', { name: 'ส่งคำเชิญ' }).click();
    await form.getByText(/รอรับคำเชิญ/).waitFor();
    expect(latinWords(await form.innerText())).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
  }, 90_000);

  it('opens the letter and is told of every fault of a password before it is kept', async () => {
    const page = await demonstration.visit('/forgot-password', { on: 'phone' });
    await page.getByLabel('อีเมลราชการ').fill(address);
    await page.getByRole('button', { name: 'ขอลิงก์ทางอีเมล' }).click();
    await openLetter(page, 'คำเชิญเข้าใช้งานระบบโปร่งใส');
    await page.getByText('ผู้อำนวยการกองช่าง').waitFor();
    await page.getByLabel('ชื่อและนามสกุล (ภาษาไทย)').fill('ผู้ดำรงตำแหน่ง');
    await page.getByLabel('ชื่อและนามสกุล (ภาษาอังกฤษ)').fill('Holder');
    const accept = page.getByRole('button', { name: 'รับคำเชิญ' });
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill('สั้นไป');
    expect(await accept.isDisabled()).toBe(true);
    await page.getByText(/ขณะนี้ 6/).waitFor();
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill('password1234');
    await accept.click();
    await page.getByText('รหัสผ่านนี้เป็นรหัสที่ใช้กันทั่วไปหรือเดาได้ง่าย').waitFor();
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill(first);
    await accept.click();
    await page.getByText('รับคำเชิญแล้ว').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }, 90_000);

  it('sets another password by mail when the first is forgotten', async () => {
    const page = await demonstration.visit('/login');
    await page.getByRole('link', { name: 'ลืมรหัสผ่าน' }).click();
    await page.getByLabel('อีเมลราชการ').fill(address);
    await page.getByRole('button', { name: 'ขอลิงก์ทางอีเมล' }).click();
    await openLetter(page, 'ตั้งรหัสผ่านใหม่ ระบบโปร่งใส');
    await page.getByLabel('รหัสผ่านใหม่').fill(second);
    await page.getByRole('button', { name: 'ตั้งรหัสผ่าน' }).click();
    await page.getByText('ตั้งรหัสผ่านใหม่แล้ว').waitFor();
    await page.getByRole('link', { name: 'เข้าสู่ระบบ' }).click();
    await page.getByLabel('อีเมลราชการ').fill(address);
    const login = async (word: string) => {
      await page.getByLabel('รหัสผ่าน', { exact: true }).fill(word);
      await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
    };
    await login(first);
    expect(await page.getByRole('alert').innerText()).toContain('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง');
    await login(second);
    await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).waitFor();
  }, 90_000);

  it('finds a link that was used worth nothing', async () => {
    const page = await demonstration.visit(`/reset-password#token=${'a'.repeat(43)}`);
    await page.getByLabel('รหัสผ่านใหม่').fill(second);
    await page.getByRole('button', { name: 'ตั้งรหัสผ่าน' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('ลิงก์นี้ใช้ไปแล้ว ถูกถอน หรือหมดอายุ');
  }, 60_000);
});

describe('who holds several positions', () => {
  it('chooses one after signing in', async () => {
    await demonstration.change(`UPDATE position_holder SET account_id = (SELECT id FROM account WHERE email = 'clerk@mun-lek.example')
      WHERE position_id = (SELECT p.id FROM position p JOIN agency a ON a.id = p.agency_id WHERE a.slug = 'mun-lek' AND p.role = 'officer' LIMIT 1)`);
    const page = await demonstration.visit('/login');
    await page.getByLabel('อีเมลราชการ').fill('clerk@mun-lek.example');
    await page.getByLabel('รหัสผ่าน', { exact: true }).fill('prongsai-demo');
    await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click();
    await page.getByRole('heading', { name: 'เลือกตำแหน่ง' }).waitFor();
    await page.getByRole('button', { name: /เจ้าหน้าที่/ }).click();
    await page.getByRole('heading', { name: 'ปีนี้ของเรา' }).waitFor();
    expect(await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).innerText()).toContain('เจ้าหน้าที่');
  }, 60_000);
});

const looked: [string, string, string | undefined][] = [
  ['เข้าสู่ระบบ', '/login', undefined],
  ['ลืมรหัสผ่าน', '/forgot-password', undefined],
  ['ตั้งรหัสผ่านใหม่', `/reset-password#token=${'a'.repeat(43)}`, undefined],
  ['คำเชิญเข้าใช้งาน', '/invitation', undefined],
  ['ความปลอดภัยของบัญชี', '/security', 'coordinator@sathit.example'],
];
const looks = (['light', 'dark'] as const).flatMap((scheme) => looked.map(([heading, path, as]) => ({ scheme, heading, path, as })));

describe('people who listen, see little or use no mouse', () => {
  it.each(looks)('find nothing in their way at $path in the $scheme scheme, and no English word', async ({ scheme, heading, path, as }) => {
    const page = await demonstration.visit(path, as ? { as } : {});
    await page.emulateMedia({ colorScheme: scheme });
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await faultsOf(page)).toEqual([]);
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
  }, 40_000);
});
