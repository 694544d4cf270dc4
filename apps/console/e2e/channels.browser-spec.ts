import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { startReceiver } from './receiver.js';
import { approveIn } from './second-year.js';

let demonstration: Demonstration;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(async () => {
  await demonstration.stop();
  await receiver.stop();
}, 30_000);

const officer = 'officer@kut-rang.example';
/** Sooner than the page would ask by itself. */
const asked = 15_000;
const bell = (page: Page, unread: number) => page.getByRole('button', { name: `ข้อความ ยังไม่อ่าน ${unread} ฉบับ` });

describe('what is told to a person', () => {
  it('raises the bell of a page that is open already, and stands behind it', async () => {
    const { unread } = await (await demonstration.as(officer)).call(routes.listNotifications, {});
    const page = await demonstration.visit('/year', { as: officer });
    await bell(page, unread).waitFor();
    await page.evaluate(() => document.body.setAttribute('data-since', 'before'));
    await approveIn(demonstration, 'executive@kut-rang.example', (await demonstration.cycleOf('kut-rang')).id);
    await bell(page, unread + 1).click({ timeout: asked });
    await page.getByRole('dialog', { name: 'ข้อความ' }).getByText(/^แผนมาตรการ.*ได้รับอนุมัติแล้ว$/).waitFor();
    expect(await page.locator('body').getAttribute('data-since')).toBe('before');
  }, 60_000);

  it('opens as the letter that was sent, styled and with Thai letters, in a frame', async () => {
    const page = await demonstration.visit('/notifications?tab=letters', { as: officer });
    await page.getByRole('main').getByRole('listitem').getByRole('button').last().click();
    const letter = page.frameLocator('iframe');
    await letter.getByRole('heading', { name: 'มีเรื่องถึงท่าน 1 เรื่อง' }).waitFor();
    await letter.getByRole('heading', { name: 'แผนมาตรการ: เหลือ 30 วันทำการ' }).waitFor();
    const body = letter.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(246, 247, 245)');
    expect(await body.evaluate(async ({ ownerDocument: { fonts } }) => (await fonts.load('16px Sarabun', 'ก')).length)).toBeGreaterThan(0);
  }, 60_000);

  it('comes as the person chose, also after a reload', async () => {
    const page = await demonstration.visit('/notifications?tab=choices', { as: officer });
    const notices = page.getByRole('switch', { name: 'รับจดหมายเรื่องที่แจ้งเพื่อทราบด้วย' });
    await notices.click();
    await page.getByText('บันทึกการเลือกแล้ว').waitFor();
    await page.reload();
    await notices.waitFor();
    expect(await notices.isChecked()).toBe(false);
  }, 60_000);

  it('stands in a calendar whose address is shown once, until it is revoked', async () => {
    const page = await demonstration.visit('/notifications?tab=choices', { as: officer, on: 'phone' });
    await page.getByRole('button', { name: 'สร้างลิงก์กำหนดของฉัน' }).click();
    const made = page.getByRole('dialog', { name: 'ลิงก์ปฏิทินของท่าน' });
    const url = await made.getByLabel('ลิงก์ปฏิทิน', { exact: true }).innerText();
    expect(await (await page.request.get(url)).text()).toContain('BEGIN:VCALENDAR');
    await made.getByRole('button', { name: 'ปิด' }).click();
    await made.waitFor({ state: 'detached' });
    expect(await page.getByText(url).count()).toBe(0);
    await page.getByRole('button', { name: 'ยกเลิกลิงก์' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิกลิงก์' }).click();
    await page.getByRole('button', { name: 'ยกเลิกลิงก์' }).waitFor({ state: 'detached' });
    expect((await page.request.get(url)).ok()).toBe(false);
  }, 60_000);
});

describe('another system that is told', () => {
  it('is added with a secret that is shown once, and takes a ping', async () => {
    const page = await demonstration.visit('/webhooks', { as: 'coordinator@sathit.example' });
    await page.getByText('ยังไม่มีปลายทาง').waitFor();
    await page.getByRole('button', { name: 'เพิ่มปลายทาง' }).click();
    const form = page.getByRole('dialog', { name: 'เพิ่มปลายทาง' });
    await form.getByLabel('ชื่อปลายทาง').fill('ระบบสารบรรณ');
    await form.getByLabel('ที่อยู่ปลายทาง').fill(receiver.url);
    await form.getByRole('button', { name: 'บันทึก' }).click();
    const shown = page.getByRole('dialog', { name: 'กุญแจลับของปลายทาง' });
    const secret = await shown.getByLabel('กุญแจลับ', { exact: true }).innerText();
    expect(secret).toMatch(/^whsec_/);
    await shown.getByRole('button', { name: 'ปิด' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'ทดสอบ' }).click();
    const sent = page.getByRole('complementary', { name: 'ระบบสารบรรณ' });
    await sent.getByRole('listitem').getByText('ส่งถึงแล้ว').waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
  }, 60_000);

  it('is put to rest and removed by the menu of its row', async () => {
    const page = await demonstration.visit('/webhooks', { as: 'coordinator@sathit.example' });
    const more = page.getByRole('button', { name: 'เพิ่มเติมสำหรับระบบสารบรรณ' });
    await more.click();
    await page.getByRole('menuitem', { name: 'พักไว้' }).click();
    await page.getByRole('button', { name: 'เปิดใช้' }).waitFor();
    await more.click();
    await page.getByRole('menuitem', { name: 'ลบ' }).click();
    await page.getByRole('dialog', { name: 'ลบปลายทาง ระบบสารบรรณ' }).getByRole('button', { name: 'ลบ' }).click();
    await page.getByText('ยังไม่มีปลายทาง').waitFor();
    expect(await (await page.request.get('/api/webhooks')).json()).toMatchObject({ total: 0 });
  }, 60_000);
});
