import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { refusedBy } from '../../../../test/refused.js';
import { UploadFile } from './upload-file.js';

describe('files that wait to be read', () => {
  let app: StartedApp;
  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
  });
  afterAll(() => app.stop());

  const bring = async (slug: string) => {
    const officer = await app.actor(slug, 'officer');
    return app.get(UploadFile).upload(officer, officer.agencyId, { bytes: new TextEncoder().encode('คะแนน'), fileName: 'ผลคะแนน.txt' });
  };

  it('are twenty of an agency at most, also when many are brought at once, and no other agency waits for them', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 23 }, () => bring('kut-rang')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await refusedBy(bring('kut-rang'))).toMatchObject({ status: 409, said: ['intakes-waiting'], reasons: [{ params: { limit: 20 } }] });
    await expect(bring('mun-lek')).resolves.toEqual(expect.any(String));
  });

  it('make room once they are read', async () => {
    await app.query(`UPDATE intake SET state = 'refused' WHERE id = (SELECT i.id FROM intake i JOIN agency a ON a.id = i.agency_id WHERE a.slug = 'kut-rang' LIMIT 1)`);
    await expect(bring('kut-rang')).resolves.toEqual(expect.any(String));
  });
});
