import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client, type IntakeRow, type RowOutcome } from '@prongsai/contracts';
import { IntakeInTest } from './intake-in-test.js';
import { Journey, refusal } from './journey.js';

interface Line {
  readonly name: string;
  readonly overall: string;
  readonly ninth?: string;
}

let journey: Journey;
let coordinator: Client;
let agencies: { id: string; slug: string; name: string }[];

beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', startsOn: '2025-10-01' });
  coordinator = await journey.as('coordinator@sathit.example');
  agencies = await journey.query('SELECT id, slug, name_th AS name FROM agency ORDER BY slug');
});
afterAll(() => journey.stop());

const headings = ['ที่', 'หน่วยงาน', ...Array.from({ length: 10 }, (_, at) => `ตัวชี้วัดที่ ${at + 1}`), 'คะแนนรวม'];
/** Every indicator 90, but for the ninth; 88.00 in all where that is 80. */
const cells = ({ name, overall, ninth = '80.00' }: Line, at: number) => [at + 1, name, ...Array.from({ length: 10 }, (_, no) => (no === 8 ? ninth : '90.00')), overall];
const sheet = (lines: readonly Line[], year = 2568): string =>
  [[`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`], headings, ...lines.map(cells)].map((row) => row.join(',')).join('\r\n');
const everybody = (overall = '88.00'): Line[] => agencies.map(({ name }) => ({ name, overall }));

const bring = async (content: string): Promise<IntakeInTest> => {
  const intake = await IntakeInTest.uploadOfProvince(coordinator, content, 'ผลคะแนนทั้งจังหวัด.csv');
  await intake.settled();
  return intake;
};
const rows = async (intake: IntakeInTest, outcome?: RowOutcome): Promise<IntakeRow[]> =>
  (await coordinator.call(routes.intakeRows, { params: intake.params, query: outcome ? { outcome } : {} })).data;
const printed = (slug: string) =>
  journey.query<{ overall: number; intakeId: string }>(
    `SELECT (r.printed ->> 'overall')::float AS overall, r.intake_id AS "intakeId" FROM result r JOIN agency a ON a.id = r.agency_id WHERE a.slug = $1`,
    [slug],
  );
const everyResult = () => journey.query(`SELECT agency_id, fiscal_year, printed, intake_id FROM result ORDER BY agency_id, fiscal_year`);

/** From here on the agency's year stands on its result of 2568. */
async function submitAnalysis(slug: string, agencyId: string): Promise<void> {
  const officer = await journey.as(`officer@${slug}.example`);
  const { id: cycleId, version } = await officer.call(routes.openCycle, { params: { agencyId }, body: { fiscalYear: 2569 } });
  const text = 'ข้อมูลบนเว็บไซต์ไม่ครบถ้วน';
  await officer.call(routes.writeAnalysis, { params: { cycleId, indicatorNo: 9 }, body: { text, version: 0 } });
  await officer.call(routes.sendEvent, { params: { cycleId }, body: { event: 'submitAnalysis', version } });
}

describe('the workbook of a province', () => {
  it('is read row by row, with what it is taken for and what importing each row would do', async () => {
    const intake = await bring(sheet([...everybody(), { name: 'เทศบาลตำบลที่ไม่มีในจังหวัด', overall: '88.00' }]));
    const view = await intake.view();
    expect(view).toMatchObject({ agency: null, fiscalYear: 2568, format: 'csv', province: { fiscalYears: [2568], counts: { create: agencies.length, change: 0, same: 0, 'unknown-agency': 1, error: 0 } } });
    expect(view.province?.tables[0]?.columns.map(({ field }) => field)).toEqual(['numbering', 'name', ...Array.from({ length: 10 }, (_, at) => `indicator:${at + 1}`), 'overall']);
    const [unknown] = await rows(intake, 'unknown-agency');
    expect(unknown).toMatchObject({ no: agencies.length + 1, agency: null, place: { kind: 'cell' }, reasons: [{ code: 'intake-row-agency-unknown' }] });
  });

  it('is paged by its rows', async () => {
    const intake = await bring(sheet(everybody()));
    const page = (after: number) => coordinator.call(routes.intakeRows, { params: intake.params, query: { after, limit: 2 } });
    const first = await page(0);
    expect(first).toMatchObject({ total: agencies.length, next: 2, data: [{ no: 1 }, { no: 2 }] });
    expect((await page(first.next ?? 0)).data.map(({ no }) => no)).toEqual([3, 4]);
    expect((await page(4)).next).toBeNull();
  });

  it('is accepted whole, shows what it would change when it comes again, and can be taken back', async () => {
    const before = await everyResult();
    const first = await bring(sheet(everybody()));
    expect(await first.accept()).toMatchObject({ state: 'accepted', acceptance: { results: agencies.length } });
    expect(await printed('kut-rang')).toEqual([{ overall: 88, intakeId: first.id }]);

    const same = await bring(sheet(everybody()));
    expect((await same.view()).province?.counts).toMatchObject({ create: 0, change: 0, same: agencies.length });
    expect(await same.accept()).toMatchObject({ acceptance: { results: 0 } });
    expect(await printed('kut-rang')).toEqual([{ overall: 88, intakeId: first.id }]);

    const [one, ...others] = everybody();
    const other = await bring(sheet([{ ...one!, overall: '92.00', ninth: '90.00' }, ...others].map((line, at) => (at === 0 ? { ...line, overall: '90.00' } : line))));
    const [changed] = await rows(other, 'change');
    expect(changed?.changes.map(({ where, from, to }) => `${where} ${from} ${to}`)).toEqual(['overall 88 90', 'indicator:9 80 90']);
    await other.accept();
    const told = await refusal(first.undo());
    expect(told.reasons).toMatchObject([{ code: 'intake-used-since', where: `agency:${one!.name}` }]);
    await other.undo();
    await first.undo();
    expect(await everyResult()).toEqual(before);
  });

  it('waits for an answer where a score does not fit the others', async () => {
    const intake = await bring(sheet(everybody('88.50')));
    const { findingList } = await intake.view();
    const open = findingList.filter(({ severity }) => severity !== 'info');
    expect(open.map(({ code }) => code)).toContain('overall-mismatch');
    expect(await refusal(intake.accept())).toMatchObject({ code: 'transition-refused' });
    for (const code of new Set(open.map((finding) => finding.code))) await intake.answer(findingList.find((finding) => finding.code === code)!.id, true);
    expect((await intake.accept()).state).toBe('accepted');
    await intake.undo();
  });

  it('is read again as the coordinator understands it', async () => {
    const intake = await bring(sheet([{ name: 'กุดรังงาม', overall: '88.00' }, ...everybody().slice(1)]));
    const { version, province } = await intake.view();
    const table = province?.tables[0];
    const overall = table?.columns.findIndex(({ field }) => field === 'overall') ?? -1;
    const body = {
      version,
      fiscalYear: 2567,
      mappings: [{ table: table?.table ?? 0, fiscalYear: 2567, columns: [{ column: overall, field: null }] }],
      chosen: { กุดรังงาม: agencies[0]!.id },
    };
    expect(await coordinator.call(routes.mapIntake, { params: intake.params, body })).toMatchObject({ state: 'waiting' });
    const again = await intake.settled();
    expect(again).toMatchObject({ fiscalYear: 2567, province: { counts: { create: agencies.length, 'unknown-agency': 0 }, choice: { chosen: body.chosen } } });
    expect((await rows(intake))[0]).toMatchObject({ name: 'กุดรังงาม', overall: null, agency: { id: agencies[0]!.id } });
  });

  it('does not touch a result that a submitted analysis stands on, and takes the rest', async () => {
    const first = await bring(sheet(everybody()));
    await first.accept();
    const { id: agencyId, slug } = agencies[0]!;
    await submitAnalysis(slug, agencyId);
    const next = await bring(sheet(everybody().map((line) => ({ ...line, overall: '90.00', ninth: '85.00' }))));
    const [kept] = await rows(next, 'error');
    expect(kept).toMatchObject({ agency: { id: agencyId }, reasons: [{ code: 'result-in-use' }] });
    await next.answerAll();
    expect(await next.accept()).toMatchObject({ acceptance: { results: agencies.length - 1 } });
    expect(await printed(slug)).toEqual([{ overall: 88, intakeId: first.id }]);
  });

  it('is nothing that people of an agency see, and nothing they bring', async () => {
    const intake = await bring(sheet(everybody()));
    const officer = await journey.as('officer@kut-rang.example');
    expect(await refusal(officer.call(routes.getIntake, { params: intake.params }))).toMatchObject({ status: 404 });
    expect(intake.listed(await officer.call(routes.listIntakes, {}))).toBeUndefined();
    expect(await refusal(IntakeInTest.uploadOfProvince(officer, 'ก', 'ก.csv'))).toMatchObject({ status: 403 });
  });

  it('is refused where it is no such workbook', async () => {
    const intake = await IntakeInTest.uploadOfProvince(coordinator, 'รายการ,จำนวน\nปากกา,3\n', 'พัสดุ.csv');
    expect(await intake.settled('refused')).toMatchObject({ refusal: { code: 'nothing-found' } });
  });
});
