import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import type { Page } from 'playwright-core';
import { faultsOf } from './faults-of.js';
import { startStoryConsole, type OpenOptions, type StoryConsole } from './story-console.js';

const groundOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

let stories: StoryConsole;
beforeAll(async () => {
  stories = await startStoryConsole();
}, 60_000);
afterEach(() => stories.leave());
afterAll(() => stories.stop());

const late = 'cell=00000000-0000-4000-8000-000000000106:sixMonthReport';
const cycle = '00000000-0000-4000-8000-000000000301';
const intake = '00000000-0000-4000-8000-00000000900';
const pages: [string, OpenOptions, string][] = [
  ['sign-in', { path: '/login' }, 'เข้าสู่ระบบ'],
  ['the board with its sheet', { role: 'coordinator', path: `/board?${late}` }, 'กระดานติดตาม'],
  ['the reminders', { role: 'coordinator', path: '/reminders' }, 'การเตือน'],
  ['the reminders with a letter', { role: 'coordinator', path: '/reminders?line=00000000-0000-4000-8000-000000020126' }, 'การเตือน'],
  ['a letter of the ledger on a phone', { role: 'coordinator', path: '/reminders', size: { width: 390, height: 844 } }, 'การเตือน'],
  ['what an outage made late', { role: 'coordinator', path: '/reminders/outages' }, 'รายงานการเตือนที่ส่งช้า'],
  ['the late work', { role: 'coordinator', path: '/late' }, 'งานล่าช้า'],
  ['the due days of a year with a move', { role: 'coordinator', path: '/deadlines?move=sixMonthReport' }, 'กำหนดของปี'],
  ['a move of a deadline', { role: 'coordinator', path: '/deadlines?tab=moves&act=00000000-0000-4000-8000-000000006100' }, 'กำหนดของปี'],
  ['the holidays', { role: 'coordinator', path: '/deadlines?tab=holidays' }, 'กำหนดของปี'],
  ['the messages', { role: 'officer', path: '/notifications' }, 'ข้อความ'],
  ['the letters with one open', { role: 'officer', path: '/notifications?tab=letters&letter=00000000-0000-4000-8000-000000004100' }, 'ข้อความ'],
  ['the ways to be told', { role: 'officer', path: '/notifications?tab=choices', size: { width: 390, height: 844 } }, 'ข้อความ'],
  ['the webhooks with what was sent', { role: 'coordinator', path: '/webhooks?webhook=00000000-0000-4000-8000-000000004302' }, 'เว็บฮุก'],
  ['the year in analysis', { role: 'officer', path: '/year', state: 'analysing' }, 'ปีนี้ของเรา'],
  ['the year under review', { role: 'officer', path: '/year', state: 'planReview' }, 'ปีนี้ของเรา'],
  ['the year that is open again', { role: 'officer', path: '/year', state: 'planning' }, 'ปีนี้ของเรา'],
  ['a year before the province', { role: 'coordinator', path: '/agencies/00000000-0000-4000-8000-000000000101/year', state: 'publishing' }, 'อบต.กุดรัง'],
  ['the measures with the panel', { role: 'officer', path: `/cycles/${cycle}/measures?measure=8`, state: 'planning' }, 'มาตรการปี 2569'],
  ['the report with the panel', { role: 'officer', path: `/cycles/${cycle}/reports/sixMonth?measure=2` }, 'รายงานผลปี 2569'],
  ['the documents', { role: 'officer', path: `/cycles/${cycle}/documents` }, 'เอกสารปี 2569'],
  ['the scores', { role: 'coordinator', path: '/agencies/00000000-0000-4000-8000-000000000101/scores' }, 'ผลคะแนนของอบต.กุดรัง'],
  ['the files that were sent', { role: 'officer', path: '/intake' }, 'นำเข้าเอกสาร'],
  ['the review of a document', { role: 'officer', path: `/intake/${intake}1` }, 'ตรวจรับเอกสาร'],
  ['the review of a document on a phone', { role: 'officer', path: `/intake/${intake}1`, size: { width: 390, height: 844 } }, 'ตรวจรับเอกสาร'],
  ['a document that is being read', { role: 'officer', path: `/intake/${intake}2` }, 'ตรวจรับเอกสาร'],
  ['an accepted document', { role: 'officer', path: `/intake/${intake}4` }, 'ตรวจรับเอกสาร'],
  ['a file that could not be read', { role: 'officer', path: `/intake/${intake}5` }, 'อ่านไฟล์นี้ไม่ได้'],
  ['the workbook of a province', { role: 'coordinator', path: `/intake/${intake}6` }, 'ตรวจรับผลคะแนนทั้งจังหวัด'],
  ['the positions of an agency', { role: 'officer', path: '/people' }, 'บุคลากรและตำแหน่ง'],
  ['the positions on a phone', { role: 'coordinator', path: '/people', size: { width: 390, height: 844 } }, 'บุคลากรและตำแหน่ง'],
  ['access for a time', { role: 'coordinator', path: '/access' }, 'การเข้าดูข้อมูลชั่วคราว'],
  ['the inbox', { role: 'divisionHead', path: '/inbox', size: { width: 390, height: 844 } }, 'รอท่านพิจารณา 2 เรื่อง'],
  ['an approval', { role: 'divisionHead', path: '/inbox/00000000-0000-4000-8000-000000008002', size: { width: 390, height: 844 } }, 'รายงานผลรอบ 6 เดือน'],
];
describe('people who listen, see little or use no mouse', () => {
  it.each(pages)('find nothing in their way at %s, in the light and in the dark', async (_name, options, heading) => {
    const page = await stories.open(options);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const light = await groundOf(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await until('the page has gone dark', async () => (await groundOf(page)) !== light);
    expect(await faultsOf(page)).toEqual([]);
  }, 40_000);
});
