import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportHalf } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { aPdf, aPhotoWithPlace, aPicture } from '../../../test/evidence-files.js';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { YearInTest } from '../../../test/year-in-test.js';
import { FileStore, Refusal, Transactions, type Actor } from '../../platform/index.js';
import { collected } from '../../platform/files/verified.js';
import { CycleContent } from '../cycles/index.js';
import { EvidenceController } from './evidence.controller.js';
import { AddEvidence } from './use-cases/add-evidence.js';
import { OpenEvidence } from './use-cases/open-evidence.js';

let app: StartedApp;
let year: YearInTest;
let place: { cycleId: string; half: ReportHalf; measureId: string };
let others: typeof place;

const as = <T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> => app.get(Transactions).run(actor, work);

const codesOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [String(error.status), ...error.reasons.map(({ code }) => code)].join(' ');
  }
};

const add = (actor: Actor, bytes: Uint8Array, given: { fileName?: string; title?: string; at?: typeof place; privacyConsidered?: boolean } = {}) =>
  app.get(AddEvidence).addFile(actor, given.at ?? place, {
    bytes, fileName: given.fileName ?? 'รายงาน.pdf', title: given.title, privacyConsidered: given.privacyConsidered ?? true,
  });
const withdraw = (actor: Actor, evidenceId: string) => app.get(EvidenceController).withdraw(actor, { evidenceId });
const listed = async (actor: Actor, at = place) =>
  (await app.get(EvidenceController).list(actor, at)).data.filter(({ measureId, withdrawnAt }) => measureId === at.measureId && withdrawnAt === null);
const opened = async (actor: Actor, evidenceId: string): Promise<Uint8Array> => collected((await app.get(OpenEvidence).open(actor, evidenceId)).file.content);
const trail = async (action: string) => (await app.query('SELECT 1 FROM audit_entry WHERE action = $1', [action])).length;
/** A PDF like no other, so that each test has files of its own. */
let drawn = 0;
const anotherPdf = (): Uint8Array => aPdf({ objects: `% ${(drawn += 1)}\n` });

beforeAll(async () => {
  app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  year = await YearInTest.open(app, 'kut-rang', 2569);
  await year.toPlanReview();
  await year.approveByAll();
  await year.publish('plan');
  const [first, second] = await year.measures();
  place = { cycleId: year.cycleId, half: 'sixMonth', measureId: first?.id ?? '' };
  others = { ...place, measureId: second?.id ?? '' };
});
afterAll(() => app.stop());

describe('evidence of a measure', () => {
  it('is put by the officer and by the heads who lead the measure, and told in the trail without a name', async () => {
    const before = await trail('evidence.addFile');
    const byOfficer = await add(year.officer, anotherPdf(), { title: 'รายงานการประชุม' });
    await add(year.heads[0], anotherPdf());
    expect(byOfficer).toMatchObject({ title: 'รายงานการประชุม', fileName: 'รายงาน.pdf', fileType: 'pdf', measureNo: 1, half: 'sixMonth' });
    expect(await trail('evidence.addFile')).toBe(before + 2);
    const [entry] = await app.query<{ detail: object }>('SELECT detail FROM audit_entry WHERE subject_id = $1', [byOfficer.id]);
    const hash = byOfficer.fileHash ?? '';
    expect(entry?.detail).toEqual({ no: 1, half: 'sixMonth', code: `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase() });
  });

  it('makes who puts it an author, who may not approve it, also before a word is written', async () => {
    await add(year.officer, anotherPdf(), { at: others });
    const rows = await app.query<{ version: number; authors: string[] }>('SELECT version, author_ids AS authors FROM report_entry WHERE measure_id = $1', [others.measureId]);
    expect(rows).toEqual([{ version: 0, authors: [year.officer.accountId] }]);
    await year.report('sixMonth', 2, { status: 'inProgress' }, year.heads[1]);
    const [written] = await app.query<{ version: number; authors: string[] }>('SELECT version, author_ids AS authors FROM report_entry WHERE measure_id = $1', [others.measureId]);
    expect(written).toEqual({ version: 1, authors: [year.officer.accountId, year.heads[1].accountId] });
  });

  it('is read by everybody of the agency, and not written by another division, clerk or executive', async () => {
    expect((await listed(year.heads[1])).length).toBeGreaterThan(0);
    expect(await codesOf(add(year.heads[1], anotherPdf()))).toBe('403 other-division');
    const [first] = await listed(year.officer);
    expect(await codesOf(withdraw(year.heads[1], first?.id ?? ''))).toBe('403 other-division');
    expect((await opened(year.clerk, first?.id ?? '')).byteLength).toBe(first?.file?.bytes);
  });

  it('does not exist for another agency, in no way', async () => {
    const stranger = await app.actor('bueng-kan', 'officer');
    const [first] = await listed(year.officer);
    const id = first?.id ?? '';
    expect(await codesOf(listed(stranger))).toBe('404');
    expect(await codesOf(opened(stranger, id))).toBe('404');
    expect(await codesOf(withdraw(stranger, id))).toBe('404');
    expect(await codesOf(add(stranger, anotherPdf()))).toBe('404');
    expect(await as(stranger, (tx) => tx.query('SELECT id FROM evidence'))).toEqual([]);
  });

  it('cannot be put to a measure of another cycle', async () => {
    expect(await codesOf(add(year.officer, anotherPdf(), { at: { ...place, measureId: year.cycleId } }))).toBe('404');
  });

  it('of a picture needs the tick that faces were considered, and keeps it', async () => {
    const photo = await aPhotoWithPlace();
    expect(await codesOf(add(year.officer, photo, { fileName: 'IMG_1.jpg', privacyConsidered: false }))).toBe('422 evidence-privacy-unconsidered');
    const row = await add(year.officer, photo, { fileName: 'IMG_1.jpg' });
    expect(row.privacyConsidered).toBe(true);
    expect(Buffer.from(await opened(year.officer, row.id)).toString('latin1')).not.toMatch(/Secret Model|GPS/);
  });

  it('keeps no original of a picture', async () => {
    const photo = await aPhotoWithPlace({ type: 'png' });
    const row = await add(year.officer, photo, { fileName: 'a.png' });
    const original = createHash('sha256').update(photo).digest('hex');
    expect(row.fileHash).not.toBe(original);
    expect(await app.get(FileStore).get(original)).toBeNull();
  });

  it('says when it was renamed by its bytes', async () => {
    const row = await add(year.officer, await aPicture({ width: 48 }), { fileName: 'แผน.pdf' });
    expect([row.fileName, row.renamedFrom]).toEqual(['แผน.jpg', 'แผน.pdf']);
  });

  it('is there once, also when it is put twice at the same moment', async () => {
    const pdf = anotherPdf();
    const outcomes = await Promise.all([codesOf(add(year.officer, pdf)), codesOf(add(year.heads[0], pdf, { title: 'อีกชื่อหนึ่ง' }))]);
    expect(outcomes.sort()).toEqual(['409 evidence-there-already', 'done']);
    expect(await codesOf(add(year.officer, pdf, { at: others }))).toBe('done');
  });

  it('may be a link to the public web', async () => {
    const link = (address: string) => app.get(AddEvidence).addLink(year.officer, place, { title: 'ประกาศ', link: address });
    expect((await link('HTTPS://KutRang.go.th/o9')).link).toBe('https://kutrang.go.th/o9');
    expect(await codesOf(link('https://kutrang.go.th/o9'))).toBe('409 evidence-there-already');
    expect(await codesOf(link('http://192.168.1.1/o9'))).toBe('422 evidence-link-inside');
  });

  it('leaves nothing where it is refused', async () => {
    const before = await listed(year.officer);
    expect(await codesOf(add(year.officer, Buffer.from('<html></html>'), { fileName: 'photo.jpg' }))).toBe('422 evidence-markup');
    expect(await listed(year.officer)).toEqual(before);
  });

  it('can be withdrawn and put again; its row stays', async () => {
    const pdf = anotherPdf();
    const { id } = await add(year.officer, pdf);
    const before = await trail('evidence.withdraw');
    await withdraw(year.heads[0], id);
    await withdraw(year.officer, id);
    expect(await trail('evidence.withdraw')).toBe(before + 1);
    expect((await listed(year.officer)).map((piece) => piece.id)).not.toContain(id);
    expect(await codesOf(opened(year.officer, id))).toBe('404');
    expect(await codesOf(add(year.officer, pdf))).toBe('done');
    expect(await app.query('SELECT 1 FROM evidence WHERE id = $1', [id])).toHaveLength(1);
  });

  it('cannot be deleted or exchanged by a caller, whatever the code says', async () => {
    for (const sql of ['DELETE FROM evidence', `UPDATE evidence SET file_hash = repeat('0', 64)`, 'UPDATE evidence SET added_at = now()']) {
      await expect(as(year.officer, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    }
  });

  it('leaves a trace when somebody outside the agency opens it, and none when its own people do', async () => {
    const { id } = await add(year.officer, anotherPdf());
    const before = await trail('evidence.read');
    await opened(year.officer, id);
    expect(await trail('evidence.read')).toBe(before);
    await opened(year.coordinator, id);
    expect(await trail('evidence.read')).toBe(before + 1);
    const [entry] = await app.query<{ agency: string }>(`SELECT agency_id AS agency FROM audit_entry WHERE action = 'evidence.read' AND subject_id = $1`, [id]);
    expect(entry?.agency).toBe(year.officer.agencyId);
  });

  it('is at most twenty pieces, also when many are put at once', async () => {
    const room = 20 - (await listed(year.officer, others)).length;
    const outcomes = await Promise.all(Array.from({ length: room + 3 }, () => codesOf(add(year.officer, anotherPdf(), { at: others }))));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(room);
    expect(outcomes.filter((outcome) => outcome === '409 evidence-too-many')).toHaveLength(3);
    expect(await listed(year.officer, others)).toHaveLength(20);
  });
});

/** A year of another agency that is being carried out, with its first measure. */
async function yearOf(slug: string): Promise<{ own: YearInTest; at: typeof place }> {
  const own = await YearInTest.open(app, slug, 2569);
  await own.toPlanReview();
  await own.approveByAll();
  await own.publish('plan');
  const [first] = await own.measures();
  return { own, at: { cycleId: own.cycleId, half: 'sixMonth', measureId: first?.id ?? '' } };
}

describe('evidence in the report', () => {
  it('is what a measure that is done is held to: a file is enough', async () => {
    const { own, at } = await yearOf('bueng-kan');
    await own.send(own.officer, 'openSixMonthReport');
    await own.report('sixMonth', 1, { status: 'done' });
    await own.report('sixMonth', 2, { status: 'inProgress' });
    expect(await codesOf(own.send(own.officer, 'submitSixMonthReport'))).toBe('409 report-done-without-evidence');
    await add(own.officer, anotherPdf(), { at });
    expect(await codesOf(own.send(own.officer, 'submitSixMonthReport'))).toBe('done');
  });

  it('is decided on with the report, cannot be touched while it is decided on, and stays with what was approved', async () => {
    const { own, at } = await yearOf('mun-lek');
    const kept = await add(own.officer, anotherPdf(), { at });
    const hash = kept.fileHash ?? '';
    await own.send(own.officer, 'openSixMonthReport');
    await own.report('sixMonth', 1, { status: 'done' });
    await own.report('sixMonth', 2, { status: 'inProgress' });
    await own.send(own.officer, 'submitSixMonthReport');
    expect(await codesOf(add(own.officer, anotherPdf(), { at }))).toBe('409 not-editable-here');
    expect(await codesOf(withdraw(own.officer, kept.id))).toBe('409 not-editable-here');
    await own.approveByAll();
    const approved = await as(own.officer, (tx) => app.get(CycleContent).approved(tx, own.cycleId, 'sixMonthReport'));
    expect(JSON.stringify(approved?.content)).toContain(hash);

    await own.send(own.coordinator, 'reopen', { to: 'sixMonthReporting', reason: 'แนบหลักฐานผิด', until: '2025-10-31' });
    await withdraw(own.officer, kept.id);
    expect((await opened(own.clerk, kept.id)).byteLength).toBe(kept.bytes);
    const current = await as(own.officer, (tx) => app.get(CycleContent).current(tx, own.cycleId, 'sixMonthReport'));
    expect(JSON.stringify(current?.content)).not.toContain(hash);
    expect(current?.contentHash).not.toBe(approved?.contentHash);
  });

  it('is not approved by a head who put it', async () => {
    const { own, at } = await yearOf('nikhom-kham-soi');
    await add(own.heads[0], anotherPdf(), { at });
    await own.send(own.officer, 'openSixMonthReport');
    await own.report('sixMonth', 1);
    await own.report('sixMonth', 2);
    await own.send(own.officer, 'submitSixMonthReport');
    expect(await codesOf(own.approve(own.heads[0]))).toBe('409 own-text');
    expect(await codesOf(own.approve(own.heads[1]))).toBe('done');
  });
});
