import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { DocumentsController } from '../documents/documents.controller.js';
import { DocumentsRepository, PublishDocument } from '../documents/index.js';
import { PublicationController } from './publication.controller.js';

interface Document {
  id: string;
  kind: string;
  published: boolean;
}

describe('publication', () => {
  let app: StartedApp;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
  });
  afterAll(() => app.stop());

  const page = (slug: string) => app.get(PublicationController).agency({ slug });
  const documentsOf = (slug: string) =>
    app.query<Document>(
      `SELECT d.id, d.kind, d.published_at IS NOT NULL AS published FROM document d JOIN agency a ON a.id = d.agency_id WHERE a.slug = $1 ORDER BY d.made_at`,
      [slug],
    );

  it('shows nothing of an agency whose plan is still under review', async () => {
    expect(await page('kut-rang')).toMatchObject({ results: [], measures: [], documents: [] });
  });

  it('shows scores, measures and documents once the plan is published', async () => {
    const { results, measures, documents } = await page('bueng-kan');
    expect(results).toMatchObject([{ fiscalYear: 2568, overall: 99.47, grade: 'ผ่านดีเยี่ยม' }]);
    expect(measures).toHaveLength(21);
    expect(documents).toMatchObject([{ kind: 'plan', fiscalYear: 2569 }]);
  });

  it('takes the status of a measure from the newest published report only', async () => {
    const { measures, documents } = await page('mun-lek');
    expect(documents.map(({ kind }) => kind).sort()).toEqual(['plan', 'sixMonthReport']);
    const [reported] = await app.query<{ statuses: string[] }>(
      `SELECT array_agg(e.status ORDER BY m.no) AS statuses FROM report_entry e JOIN measure m ON m.id = e.measure_id
         JOIN agency a ON a.id = e.agency_id WHERE a.slug = 'mun-lek' AND e.half = 'sixMonth'`,
    );
    expect(measures.map(({ status }) => status)).toEqual(reported?.statuses);
  });

  it('gives the file of a published document to everyone, and no other', async () => {
    const documents = await documentsOf('mun-lek');
    const [published] = documents.filter((document) => document.published);
    const [unpublished] = documents.filter((document) => !document.published);
    const file = await app.get(PublicationController).document({ documentId: published?.id ?? '' });
    expect(Buffer.from(file.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    await expect(app.get(PublicationController).document({ documentId: unpublished?.id ?? '' })).rejects.toMatchObject({ status: 404 });
  });

  it('refuses an agency nobody has', async () => {
    await expect(page('nowhere')).rejects.toMatchObject({ status: 404 });
  });

  it('makes one document of the same content, however often it is made', async () => {
    const before = await documentsOf('bueng-kan');
    const [cycle] = await app.query<{ id: string }>(`SELECT c.id FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = 'bueng-kan'`);
    await app.promise('make-document', { cycleId: cycle?.id ?? '', kind: 'plan' });
    await app.drain();
    expect(await documentsOf('bueng-kan')).toEqual(before);
  });

  it('makes no document of what is not approved', async () => {
    const [cycle] = await app.query<{ id: string }>(`SELECT c.id FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = 'kut-rang'`);
    await app.promise('make-document', { cycleId: cycle?.id ?? '', kind: 'plan' });
    await app.drain();
    expect(await documentsOf('kut-rang')).toEqual([]);
  });

  it('publishes once, keeps the first day, and writes it into the trail', async () => {
    const officer = await app.actor('mun-lek', 'officer');
    const report = (await documentsOf('mun-lek')).find(({ kind }) => kind === 'twelveMonthReport');
    const first = await app.get(PublishDocument).publish(officer, report?.id ?? '');
    await app.at('2025-12-24T09:00:00+07:00');
    expect((await app.get(PublishDocument).publish(officer, report?.id ?? '')).publishedAt).toBe(first.publishedAt);
    const trail = await app.query(`SELECT detail FROM audit_entry WHERE action = 'document.publish' AND agency_id = $1 AND at > '2025-12-01'`, [officer.agencyId]);
    expect(trail).toEqual([{ detail: { document: 'twelveMonthReport' } }]);
  });

  it('refuses to publish what was approved before a reopening', async () => {
    const officer = await app.actor('bueng-kan', 'officer');
    const [plan] = await documentsOf('bueng-kan');
    await app.query(`UPDATE document SET published_at = NULL, content_hash = repeat('0', 64) WHERE id = $1`, [plan?.id]);
    await expect(app.get(PublishDocument).publish(officer, plan?.id ?? '')).rejects.toMatchObject({ status: 409, reasons: [{ code: 'document-outdated' }] });
  });

  it('hides the documents of another agency', async () => {
    const stranger = await app.actor('kut-rang', 'officer');
    const [document] = await documentsOf('nikhom-kham-soi');
    const documentId = document?.id ?? '';
    expect(await app.run((tx) => app.get(DocumentsRepository).find(tx, stranger, documentId))).toBeNull();
    await expect(app.get(PublishDocument).publish(stranger, documentId)).rejects.toMatchObject({ status: 404 });
    await expect(app.get(DocumentsController).file(stranger, { documentId })).rejects.toMatchObject({ status: 404 });
  });

  it('previews a document as a draft without keeping it', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    const [cycle] = await app.query<{ id: string }>(`SELECT c.id FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = 'kut-rang'`);
    const preview = await app.get(DocumentsController).preview(officer, { cycleId: cycle?.id ?? '', kind: 'plan' });
    expect(preview.bytes.byteLength).toBeGreaterThan(10_000);
    expect(await documentsOf('kut-rang')).toEqual([]);
  });
});
