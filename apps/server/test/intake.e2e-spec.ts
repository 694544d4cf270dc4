import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { intakeMaxBytes, routes, type Client } from '@prongsai/contracts';
import { demonstrationPassword } from '@prongsai/demonstration';
import { cookieOf } from './http.js';
import { agencyDocument } from './intake-document.js';
import { IntakeInTest } from './intake-in-test.js';
import { Journey, refusal } from './journey.js';

let journey: Journey;
let officer: Client;
let agencyId: string;

beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', startsOn: '2025-10-01' });
  officer = await journey.as('officer@kut-rang.example');
  [agencyId = ''] = (await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'kut-rang'`)).map(({ id }) => id);
});
afterAll(() => journey.stop());

const upload = (content: string | Uint8Array<ArrayBuffer> = agencyDocument(), fileName?: string) => IntakeInTest.upload(officer, agencyId, content, fileName);
const codes = (list: readonly { code: string; where?: string }[]) => list.map(({ code, where }) => (where ? `${code} at ${where}` : code));
const results = () => officer.call(routes.listResults, { params: { agencyId } });

describe('a document of an agency', () => {
  it('is taken at once and read by a worker, with its findings at their places', async () => {
    const brought = await officer.call(routes.uploadIntake, { params: { agencyId }, query: { fileName: 'C:\\เอกสาร\\ผล.txt' }, body: new TextEncoder().encode(agencyDocument()) });
    expect(brought).toMatchObject({ state: 'waiting', fileName: 'ผล.txt', agency: { slug: 'kut-rang' }, uploadedBy: { en: expect.any(String) } });
    const read = await (await upload()).settled();
    expect(read).toMatchObject({ state: 'read', progress: 100, format: 'text', fiscalYear: 2568, refusal: null });
    expect(read.document).toMatchObject({ overall: 88.4, grade: 'ผ่าน', measures: [{ indicatorNos: [9] }] });
    expect(codes(read.findingList.filter(({ severity }) => severity !== 'info'))).toEqual(['overall-mismatch at overall', 'grade-wrong at grade']);
    for (const { place, page, message } of read.findingList) {
      expect(place).toMatchObject({ kind: 'text', line: 4 });
      expect(page).toBe(1);
      expect(message.th).toMatch(/[ก-๙]/);
    }
  });

  it('can be seen as it is, page by page and as the file', async () => {
    const intake = await upload();
    const { pages, values } = await intake.settled();
    const page = await officer.call(routes.intakePage, { params: { ...intake.params, page: 1 } });
    expect(page).toMatchObject({ no: 1, of: pages.length });
    expect(JSON.stringify(page.blocks)).toContain('การเปิดเผยข้อมูล');
    expect(values.find(({ pointer }) => pointer === '/indicators/8/reported')).toMatchObject({ place: { kind: 'text', line: 15 }, page: 1 });
    const file = await officer.call(routes.intakeFile, { params: intake.params });
    expect(Buffer.from(file).toString()).toBe(agencyDocument());
    expect(await refusal(officer.call(routes.intakePage, { params: { ...intake.params, page: 99 } }))).toMatchObject({ status: 404 });
  });

  it('stands as it is printed beside what is put in its place, and is checked again', async () => {
    const intake = await upload();
    await intake.settled();
    const corrected = await intake.correct([{ pointer: '/overall', value: '๘๘.๐๐' }]);
    expect(corrected.document?.overall).toBe(88);
    expect(corrected.corrections).toMatchObject([{ pointer: '/overall', printed: 88.4, value: '๘๘.๐๐', reason: 'ตามประกาศผลในระบบ ITAS' }]);
    const mended = corrected.findingList.find(({ code }) => code === 'overall-mismatch');
    expect(mended).toMatchObject({ mended: true, printed: '88.40', answer: { verdict: 'corrected', reason: 'ตามประกาศผลในระบบ ITAS' } });
    const taken = await intake.correct([{ pointer: '/overall', value: 88.4 }], 'แก้ผิดช่อง');
    expect(taken.corrections).toEqual([]);
    expect(taken.findingList.find(({ code }) => code === 'overall-mismatch')).toMatchObject({ mended: false, answer: null });
  });

  it('takes no value where none belongs, and none that does not fit; then nothing is changed', async () => {
    const intake = await upload();
    const { version } = await intake.settled();
    const changes = [
      { pointer: '/overall', value: 88 },
      { pointer: '/measures/0/periodStart', value: 'ตุลาคม' },
      { pointer: '/nowhere', value: 'ก' },
      { pointer: '/source/file', value: 'ก' },
    ];
    const told = await refusal(intake.correct(changes));
    expect(told).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(codes(told.reasons)).toEqual([
      'intake-value-unfit at /measures/0/periodStart',
      'intake-value-unknown at /nowhere',
      'intake-value-unknown at /source/file',
    ]);
    expect(await intake.view()).toMatchObject({ version, document: { overall: 88.4 }, corrections: [] });
  });

  it('is not accepted while a finding is open, and says so beforehand', async () => {
    const intake = await upload();
    const read = await intake.settled();
    const open = ['intake-finding-open at overall', 'intake-finding-open at grade'];
    expect(codes(read.allowedActions.find(({ action }) => action === 'accept')?.reasons ?? [])).toEqual(open);
    expect(codes((await officer.call(routes.previewIntake, { params: intake.params })).refused)).toEqual(open);
    const told = await refusal(intake.accept());
    expect(told).toMatchObject({ status: 409, code: 'transition-refused' });
    expect(codes(told.reasons)).toEqual(open);
  });

  it('of another agency waits for somebody to say that it is the right one', async () => {
    const intake = await upload(agencyDocument('เทศบาลตำบลท่าใหม่'));
    const { findingList } = await intake.settled();
    expect(findingList.find(({ code }) => code === 'other-agency-name')).toMatchObject({ where: 'agency', printed: 'เทศบาลตำบลท่าใหม่' });
    const corrected = await intake.correct([{ pointer: '/agency/name', value: 'องค์การบริหารส่วนตำบลกุดรัง' }]);
    expect(corrected.findingList.find(({ code, where }) => code === 'other-agency-name' && where === 'agency')).toMatchObject({ mended: true });
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['an empty one', new Uint8Array(), 'ว่าง.txt', 'empty-file'],
    ['one that is cut off', new TextEncoder().encode('PK\u0003\u0004'), 'ผล.docx', 'damaged-file'],
    ['one about nothing of this', new TextEncoder().encode('ใบเสร็จรับเงิน ค่าน้ำประปา'), 'ใบเสร็จ.txt', 'nothing-found'],
  ])('is refused with the way out: %s', async (_, content, fileName, code) => {
    const refused = await (await upload(content, fileName)).settled('refused');
    expect(refused).toMatchObject({ progress: 100, document: null, refusal: { code } });
    expect(refused.refusal?.detail.th).toMatch(/[ก-๙]/);
    expect(refused.refusal?.detail.en).toMatch(/[a-z]/);
    expect(refused.allowedActions.filter(({ allowed }) => allowed)).toEqual([]);
  });

  it('is not even taken when it is larger than the limit', async () => {
    const before = await journey.query('SELECT id FROM intake');
    expect(await refusal(upload(new Uint8Array(intakeMaxBytes + 1)))).toMatchObject({ status: 413, code: 'payload-too-large' });
    expect(await journey.query('SELECT id FROM intake')).toHaveLength(before.length);
  });

  it('is not taken as JSON, nor without a name', async () => {
    const send = (contentType: string, query: string) =>
      fetch(`${journey.url}/api/agencies/${agencyId}/intakes${query}`, { method: 'POST', headers: { 'content-type': contentType, cookie }, body: 'ก' });
    const { cookie } = await signedIn();
    expect((await send('application/json', '?fileName=a.txt')).status).toBe(400);
    expect((await send('text/plain', '?fileName=a.txt')).status).toBe(422);
    expect((await send('application/octet-stream', '')).status).toBe(422);
    expect((await send('application/octet-stream', '?fileName=a.txt')).status).toBe(202);
  });

  async function signedIn(): Promise<{ cookie: string }> {
    const body = JSON.stringify({ email: 'officer@kut-rang.example', password: demonstrationPassword });
    const answer = await fetch(`${journey.url}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return { cookie: cookieOf(answer) };
  }
});

describe('accepting a document', () => {
  let intake: IntakeInTest;
  beforeEach(async () => {
    intake = await upload();
    await intake.settled();
    await intake.correct([{ pointer: '/overall', value: 88 }]);
    await intake.answerAll();
  });

  it('records its result and, without a cycle, leaves the plan out and says so', async () => {
    const preview = await officer.call(routes.previewIntake, { params: intake.params });
    expect(preview).toMatchObject({ fiscalYear: 2568, resultId: null, cycle: null, measures: [], refused: [] });
    expect(preview.values).toContainEqual(expect.objectContaining({ where: 'overall', from: null, to: '88.00' }));
    const accepted = await intake.accept();
    expect(accepted).toMatchObject({ state: 'accepted', acceptance: { analyses: 0, measures: 0 } });
    expect(codes(accepted.acceptance?.leftOut ?? [])).toEqual(['intake-cycle-missing']);
    const [result] = (await results()).data;
    expect(result).toMatchObject({ fiscalYear: 2568, overall: { reported: 88 }, source: 'ผลการประเมิน 2568.txt', intakeId: intake.id });
    expect(result?.findings.find(({ code }) => code === 'grade-wrong')?.answer).toMatchObject({ verdict: 'accepted', reason: 'พิมพ์ตามต้นฉบับ' });
    await intake.undo();
    expect((await results()).data).toEqual([]);
  });

  it('fills the plan of an open cycle as well, once, and can be taken back', async () => {
    const cycle = await officer.call(routes.openCycle, { params: { agencyId }, body: { fiscalYear: 2569 } });
    const params = { cycleId: cycle.id };
    const preview = await officer.call(routes.previewIntake, { params: intake.params });
    expect(preview).toMatchObject({ cycle: { id: cycle.id, state: 'analysing' }, analyses: [{ indicatorNo: 9 }], leftOut: [] });
    expect(preview.measures).toMatchObject([{ steps: ['ตรวจสอบข้อมูล', 'เผยแพร่ข้อมูล'], divisions: [{ name: expect.stringContaining('สำนักปลัด') }] }]);
    expect((await officer.call(routes.listMeasures, { params })).data).toEqual([]);

    const { version } = await intake.view();
    const accept = () => officer.call(routes.acceptIntake, { params: intake.params, body: { version } });
    const both = await Promise.allSettled([accept(), accept()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await officer.call(routes.listMeasures, { params })).data).toMatchObject([{ no: 1, indicatorNos: [9], periodStart: '2025-10-01', periodEnd: '2026-09-30' }]);
    expect((await officer.call(routes.listAnalyses, { params })).data).toMatchObject([{ indicatorNo: 9, text: 'ข้อมูลบนเว็บไซต์ยังไม่ครบถ้วนและไม่เป็นปัจจุบัน' }]);

    const again = await upload();
    await again.settled();
    await again.answerAll();
    expect(codes((await officer.call(routes.previewIntake, { params: again.params })).leftOut)).toEqual(['intake-analysis-kept at analysis:9', 'intake-measure-there']);
    await again.accept();
    expect((await officer.call(routes.listMeasures, { params })).data).toHaveLength(1);
    expect(codes((await refusal(intake.undo())).reasons)).toEqual([`intake-used-since at agency:${cycle.agency.name.th}`]);
    await again.undo();
    await intake.undo();
    expect((await officer.call(routes.listMeasures, { params })).data).toEqual([]);
    expect((await officer.call(routes.listAnalyses, { params })).data).toEqual([]);
    expect((await results()).data).toEqual([]);
    expect(await intake.view()).toMatchObject({ state: 'undone' });
    expect(codes((await refusal(intake.undo())).reasons)).toEqual(['intake-not-accepted']);
  });

  it('is left in the trail, step by step', async () => {
    await intake.accept();
    await intake.undo();
    const trail = await journey.query<{ action: string }>('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [intake.id]);
    expect([...new Set(trail.map(({ action }) => action))]).toEqual(['intake.upload', 'intake.read', 'intake.correct', 'intake.answer', 'intake.accept', 'intake.undo']);
  });
});

describe('somebody else', () => {
  it('of the agency sees it, and may not write it', async () => {
    const intake = await upload();
    const { version } = await intake.settled();
    const clerk = await journey.as('clerk@kut-rang.example');
    expect(await clerk.call(routes.getIntake, { params: intake.params })).toMatchObject({ id: intake.id });
    expect(await refusal(clerk.call(routes.acceptIntake, { params: intake.params, body: { version } }))).toMatchObject({ status: 403 });
    const coordinator = await journey.as('coordinator@sathit.example');
    expect(intake.listed(await coordinator.call(routes.listIntakes, {}))).toMatchObject({ id: intake.id });
    const told = await refusal(coordinator.call(routes.acceptIntake, { params: intake.params, body: { version } }));
    expect(told).toMatchObject({ status: 403, reasons: [{ code: 'intake-of-agency' }] });
  });

  it('of another agency finds nothing', async () => {
    const intake = await upload();
    const stranger = await journey.as('officer@bueng-kan.example');
    expect(await refusal(stranger.call(routes.getIntake, { params: intake.params }))).toMatchObject({ status: 404 });
    expect(intake.listed(await stranger.call(routes.listIntakes, {}))).toBeUndefined();
    const body = new TextEncoder().encode('ก');
    expect(await refusal(stranger.call(routes.uploadIntake, { params: { agencyId }, query: { fileName: 'ก.txt' }, body }))).toMatchObject({ status: 404 });
  });
});
