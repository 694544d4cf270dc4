import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { IntakeView } from '@prongsai/contracts';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { latinWords } from './latin-words.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const officer = 'officer@kut-rang.example';
const coordinator = 'coordinator@sathit.example';

const scores = ['๙๖.๖๗', '๑๐๐.๐๐', '๑๐๐.๐๐', '๙๘.๘๙', '๑๐๐.๐๐', '๙๗.๒๗', '๙๗.๕๘', '๙๗.๔๒', '๗๔.๐๐', '๙๐.๐๐'];
const names = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต', 'คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงการทำงาน', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต'];

/** A result as an officer types it, with a grade that its scores do not give and a lowest score under the wrong name. */
const report = `ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
องค์การบริหารส่วนตำบลกุดรัง อำเภอกุดรัง จังหวัดมหาสารคาม

คะแนนรวม ๙๑.๗๖ คะแนน ระดับผลการประเมิน ผ่านดีเยี่ยม

| ตัวชี้วัดที่ | ตัวชี้วัด | คะแนน |
${names.map((name, at) => `| ${at + 1} | ${name} | ${scores[at]} |`).join('\n')}

ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การใช้ทรัพย์สินของราชการ ๗๔.๐๐ คะแนน
`;

const workbook = `ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566
ลำดับ,หน่วยงาน,อำเภอ,คะแนนรวม,ระดับผล
1,องค์การบริหารส่วนตำบลกุดรัง,กุดรัง,90.11,ผ่าน
2,องค์การบริหารส่วนตำบลที่ไม่มีในทะเบียน,กุดรัง,81.00,ต้องปรับปรุง
`;

/** Lets a file fall where the page waits for one, or picks it with the thumb, and follows it to its own page. */
async function drop(as: string, name: string, content: string, on: 'desk' | 'phone' = 'desk'): Promise<Page> {
  const page = await demonstration.visit('/intake', { as, on });
  const zone = page.getByRole('heading', { name: /^วางไฟล์/ });
  await zone.waitFor();
  if (on === 'phone') {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  } else {
    const dataTransfer = await page.evaluateHandle(([fileName, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], fileName));
      return carried;
    }, [name, content] as const);
    await zone.dispatchEvent('drop', { dataTransfer });
  }
  await page.waitForURL(/\/intake\/[0-9a-f-]{36}$/);
  return page;
}

const told = async (page: Page): Promise<IntakeView> => (await page.request.get(new URL(page.url()).pathname.replace('/intake/', '/api/intakes/'))).json() as Promise<IntakeView>;

describe('a document of an agency', () => {
  it('is read, its findings answered by keys, a value corrected, and accepted only then', async () => {
    const page = await drop(officer, 'ผลปี 2567.txt', report);
    await page.getByRole('heading', { name: /ระดับผล “ผ่านดีเยี่ยม” ไม่ตรง/ }).waitFor();
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
    const accept = page.getByRole('button', { name: 'รับเข้าระบบ', exact: true });
    expect(await accept.getAttribute('aria-disabled')).toBe('true');

    const { findings } = await told(page);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /คะแนนต่ำสุด/ }).waitFor();
    expect((await told(page)).corrections).toMatchObject([{ pointer: '/grade', printed: 'ผ่านดีเยี่ยม', value: 'ผ่าน' }, {}]);
    await page.getByText('ผ่านดีเยี่ยม', { exact: true }).first().waitFor();
    // Pressed with the mouse, what had the focus is gone afterwards; the keys go on all the same.
    await page.getByRole('button', { name: 'ยืนยัน' }).click();
    await page.getByText('ตรวจครบแล้ว พร้อมรับเข้าระบบ').waitFor();
    expect((await told(page)).findings).toEqual({ total: findings.total, open: 0 });

    await page.getByRole('button', { name: /^8 การปรับปรุงการทำงาน/ }).click();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'ค่าที่ถูกต้อง' }).fill('๙๗.๔๑');
    await page.getByRole('textbox', { name: 'เหตุผล' }).fill('ประกาศแก้คำผิดแล้ว');
    await page.getByRole('button', { name: 'บันทึกค่าใหม่' }).click();
    await page.getByText(/เหตุผล: ประกาศแก้คำผิดแล้ว/).waitFor();
    await page.keyboard.press('j');
    await page.locator('[aria-expanded=true]').filter({ hasText: 'ระดับผล' }).waitFor();
    expect((await told(page)).document?.indicators?.[7]?.reported).toBe(97.41);
  }, 120_000);

  it('shows what would change, changes it when that is confirmed, and gives it back', async () => {
    const page = await drop(officer, 'ผลปี 2567 ฉบับแก้.txt', report.replace('ผ่านดีเยี่ยม', 'ผ่าน').replace('การใช้ทรัพย์สินของราชการ ๗๔', 'การเปิดเผยข้อมูล ๗๔'));
    await page.getByRole('button', { name: 'รับเข้าระบบ', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'สิ่งที่จะเปลี่ยนเมื่อรับเข้าระบบ' });
    await dialog.getByText('ผลปี 2567 จะบันทึกใหม่').waitFor();
    expect((await told(page)).state).toBe('read');
    await dialog.getByRole('button', { name: 'ยืนยันรับเข้าระบบ' }).click();
    await page.getByText(/^รับเข้าระบบแล้วเมื่อ/).waitFor();
    expect(await page.getByRole('link', { name: 'ไปที่ปีของหน่วยงาน' }).getAttribute('href')).toMatch(/^\/agencies\/.+\/year$/);

    await page.getByRole('button', { name: 'เลิกรับเข้า' }).click();
    const undoing = page.getByRole('dialog', { name: 'เลิกรับเข้าระบบ' });
    await undoing.getByRole('textbox', { name: 'เหตุผล' }).fill('ส่งผิดฉบับ');
    await undoing.getByRole('button', { name: 'เลิกรับเข้า' }).click();
    await page.getByText(/^ยกเลิกการรับเข้าระบบแล้ว/).waitFor();
    expect((await told(page)).state).toBe('undone');
  }, 120_000);

  it('shows on a phone one side at a time, and leads from a number on the page to its finding', async () => {
    const page = await drop(officer, 'ผลจากโทรศัพท์.txt', report, 'phone');
    await page.getByRole('button', { name: 'ดูในเอกสาร' }).click();
    await page.getByRole('button', { name: 'ข้อสังเกตที่ 2' }).click();
    await page.getByRole('heading', { name: /คะแนนต่ำสุด/ }).waitFor();
    expect(await page.getByRole('tab', { name: 'ที่อ่านได้' }).getAttribute('aria-selected')).toBe('true');
  }, 120_000);

  it('is refused with the way out when there is nothing of the assessment in it', async () => {
    const page = await drop(officer, 'อาหารกลางวัน.txt', 'รายการอาหารกลางวันของวันนี้ ข้าวผัด แกงจืด และผลไม้');
    await page.getByRole('heading', { name: 'อ่านไฟล์นี้ไม่ได้' }).waitFor();
    const { refusal } = await told(page);
    await page.getByText(refusal?.detail.th ?? 'ไม่มีเหตุผล').waitFor();
    await page.getByRole('heading', { name: 'วางไฟล์ของหน่วยงานที่นี่' }).waitFor();
    expect(latinWords(await page.locator('main').innerText())).toEqual([]);
  }, 120_000);

  it('is not sent at all when its kind cannot be read', async () => {
    const page = await demonstration.visit('/intake', { as: officer });
    await page.locator('input[type=file]').setInputFiles({ name: 'ภาพ.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('ภาพ') });
    await page.getByText('ระบบอ่าน ภาพ.jpg ไม่ได้').waitFor();
    expect(new URL(page.url()).pathname).toBe('/intake');
  }, 60_000);
});

describe('the workbook of a province', () => {
  it('shows what each row would do, changes nothing before it is accepted, and is undone', async () => {
    const page = await drop(coordinator, 'จังหวัด 2566.csv', workbook);
    await page.getByRole('button', { name: 'ไม่พบหน่วยงาน 1' }).click();
    expect((await told(page)).province?.counts).toMatchObject({ create: 1, 'unknown-agency': 1 });
    expect(latinWords(await page.locator('main').innerText())).toEqual([]);
    await page.getByRole('button', { name: /ที่ไม่มีในทะเบียน/ }).click();
    await page.getByRole('complementary').getByText(/ไม่พบหน่วยงานชื่อ/).waitFor();

    await page.getByRole('button', { name: 'รับเข้าระบบ', exact: true }).click();
    await page.getByRole('button', { name: 'ยืนยันรับเข้าระบบ' }).click();
    await page.getByText(/บันทึกผล 1.แห่ง/).waitFor();
    await page.getByRole('button', { name: 'เลิกรับเข้า' }).click();
    const undoing = page.getByRole('dialog', { name: 'เลิกรับเข้าระบบ' });
    await undoing.getByRole('textbox', { name: 'เหตุผล' }).fill('ไฟล์ยังไม่ใช่ฉบับประกาศ');
    await undoing.getByRole('button', { name: 'เลิกรับเข้า' }).click();
    await page.getByText(/^ยกเลิกการรับเข้าระบบแล้ว/).waitFor();
  }, 120_000);

  it('is read again when a column means something else', async () => {
    const page = await drop(coordinator, 'จังหวัด 2566 อีกครั้ง.csv', workbook);
    await page.getByRole('combobox', { name: 'คอลัมน์ ระดับผล คือ' }).click();
    await page.getByRole('option', { name: 'ไม่นำเข้า' }).click();
    await page.getByRole('button', { name: 'อ่านใหม่ตามที่เลือก' }).click();
    await page.getByText('ท่านเปลี่ยนความหมายของคอลัมน์').waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'คอลัมน์ ระดับผล คือ' }).getByText('ไม่นำเข้า').waitFor();
    const columns = (await told(page)).province?.tables[0]?.columns ?? [];
    expect(columns.find(({ headings }) => headings.includes('ระดับผล'))?.field).toBeNull();
  }, 120_000);
});
