import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { startDemonstration, type Demonstration } from './demonstration.js';

const sound = 'ตรวจสอบแล้ว ไม่พบการแก้ไข';
const waiting = 'ร่องรอยและเนื้อหาไม่พบการแก้ไข ยังไม่ได้ตรวจไฟล์เอกสาร';

/** A pack as somebody gets it by mail: opened from the disk, in a browser that reaches no server. */
describe('a pack opened from the disk', () => {
  let demonstration: Demonstration;
  let browser: Browser;
  let pack: Uint8Array;
  let members: Unzipped;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    demonstration = await startDemonstration();
    const { id, agency } = await demonstration.cycleOf('mun-lek');
    const console = await demonstration.visit('/', { as: 'auditor@mun-lek.example' });
    const { fiscalYear } = (await (await console.request.get(`/api/cycles/${id}`)).json()) as { fiscalYear: number };
    const answer = await console.request.get(`/api/agencies/${agency.id}/trail/pack?fiscalYear=${fiscalYear}`);
    expect(answer.headers()['content-type']).toBe('application/zip');
    pack = new Uint8Array(await answer.body());
    members = unzipSync(pack);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await demonstration.stop();
  }, 30_000);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'prongsai-pack-'));
    const context = await browser.newContext({ offline: true, locale: 'th-TH' });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(changed: Record<string, string | Uint8Array | null> = {}): Promise<void> {
    const unpacked: Record<string, string | Uint8Array | null> = { ...members, ...changed };
    for (const [name, content] of Object.entries(unpacked)) {
      if (content === null) continue;
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  }
  const verdict = () => page.getByRole('status').textContent();
  const files = () => Object.keys(members).filter((name) => name.startsWith('files/'));
  const choose = async (zip: Uint8Array) => {
    const file = path.join(folder, 'chosen.zip');
    await writeFile(file, zip);
    await page.getByLabel('เลือกไฟล์ zip').setInputFiles(file);
  };
  const index = () => new TextDecoder().decode(members['index.html']);

  it('verifies its trail at once and its files when they are given', async () => {
    await open();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('ปีงบประมาณ');
    expect(await verdict()).toBe(waiting);
    await choose(pack);
    await page.getByText(sound, { exact: true }).waitFor();
    expect(files().length).toBeGreaterThanOrEqual(2);
    await page.getByText(`ไฟล์เอกสาร ${files().length} ไฟล์ ครบและตรงกับบัญชีไฟล์`).waitFor();
  }, 60_000);

  it('verifies the folder it was unpacked into', async () => {
    await open();
    await page.getByLabel('เลือกโฟลเดอร์ที่แตกไว้').setInputFiles(folder);
    await page.getByText(sound, { exact: true }).waitFor();
    expect(await verdict()).toBe(sound);
  }, 60_000);

  it('shows an entry that was altered in it', async () => {
    await open({ 'index.html': index().replace('"action":"cycle.approve"', '"action":"cycle.return"') });
    expect(await verdict()).toMatch(/^พบสิ่งผิดปกติ 1 จุด/);
    await page.getByText(/^รายการที่ \d+ ถูกแก้ไขหลังบันทึก$/).waitFor();
    expect(await page.locator('tr.bad').count()).toBe(1);
  }, 60_000);

  it('shows an entry that was taken out, and one put elsewhere', async () => {
    const data = JSON.parse(new TextDecoder().decode(members['data/pack.json'])) as { entries: { no: number }[] };
    const put = (entries: unknown[]) => index().replace(/(id="pack">)[^<]*/, (_, tag: string) => tag + JSON.stringify({ ...data, entries }).replaceAll('<', '\\u003c'));
    await open({ 'index.html': put(data.entries.toSpliced(3, 1)) });
    expect(await verdict()).toMatch(/^พบสิ่งผิดปกติ/);
    await page.getByText(`รายการที่ ${data.entries[3]!.no} หายไป`).waitFor();
    const [one, other] = [data.entries[3]!, data.entries[5]!];
    await open({ 'index.html': put(data.entries.with(3, { ...other, no: one.no }).with(5, { ...one, no: other.no })) });
    await page.getByText(`รายการที่ ${one.no} ถูกย้ายจากลำดับที่ ${other.no}`).waitFor();
  }, 60_000);

  it('shows a document that was altered, is missing or was slipped in, and data that is not the page’s own', async () => {
    await open();
    const [first = '', second = ''] = files();
    await choose(zipSync({ ...members, [first]: strToU8('%PDF อื่น') }));
    await page.getByText(`ไฟล์ ${first} ถูกแก้ไข`).waitFor();
    const { [second]: _gone, ...without } = members;
    await choose(zipSync({ ...without, 'files/more.pdf': strToU8('%PDF') }));
    await page.getByText(`ไฟล์ ${second} หายไป`).waitFor();
    await page.getByText('ไฟล์ files/more.pdf ไม่อยู่ในบัญชีไฟล์').waitFor();
    await choose(zipSync({ ...members, 'data/pack.json': strToU8(new TextDecoder().decode(members['data/pack.json']).replace('"fiscalYear":25', '"fiscalYear":26')) }));
    await page.getByText('ข้อมูลในไฟล์ที่เลือกไม่ตรงกับข้อมูลในหน้านี้').waitFor();
    expect(await verdict()).toMatch(/^พบสิ่งผิดปกติ 1 จุด/);
  }, 60_000);

  it('is not believed where it cannot be read', async () => {
    await open({ 'index.html': index().replace('"format":"prongsai.pack.1"', '"format":"other"') });
    await page.getByText('อ่านชุดหลักฐานไม่ได้', { exact: false }).waitFor();
    await choose(strToU8('no zip at all'));
    await page.getByText('อ่านชุดหลักฐานไม่ได้', { exact: false }).waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
  }, 60_000);

  it('is checked by a page of another, trusted pack as well', async () => {
    const empty = index().replace(/(id="pack">)[^<]*/, '$1null');
    await open({ 'index.html': empty, 'data/pack.json': null });
    await page.getByText('โปรดเลือกไฟล์ zip ของชุดหลักฐาน', { exact: false }).waitFor();
    await choose(pack);
    await page.getByText(sound, { exact: true }).waitFor();
    expect(await readFile(path.join(folder, 'chosen.zip'))).toHaveLength(pack.length);
  }, 60_000);
});
