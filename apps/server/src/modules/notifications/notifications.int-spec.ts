import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { NotificationsController } from './notifications.controller.js';

describe('notifications', () => {
  let app: StartedApp;
  let cycleId: string;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    const [cycle] = await app.query<{ id: string }>(`SELECT c.id FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = 'kut-rang'`);
    cycleId = cycle?.id ?? '';
  });
  afterAll(() => app.stop());

  const all = () => app.query<{ event: string }>('SELECT event, position_id FROM notification ORDER BY event, position_id');
  const again = async (job: 'ask-approvers' | 'tell-approved' | 'tell-returned', level = 'executive') => {
    const round = { cycleId, state: 'planReview', round: 1 };
    await (job === 'ask-approvers' ? app.promise(job, { ...round, level }) : app.promise(job, round));
    await app.drain();
  };

  it('ask the executive once, with a link to the very question', async () => {
    const executive = await app.actor('kut-rang', 'executive');
    const { data } = await app.get(NotificationsController).list(executive, { limit: 50 });
    const [asked] = data.filter(({ link }) => link?.startsWith('/inbox/'));
    const [approval] = await app.query<{ id: string }>('SELECT id FROM approval WHERE position_id = $1 AND verdict IS NULL', [executive.positionId]);
    expect(asked?.link).toBe(`/inbox/${approval?.id ?? ''}`);
  });

  it.each(['ask-approvers', 'tell-approved', 'tell-returned'] as const)('have one effect when %s runs twice', async (job) => {
    await again(job);
    const once = await all();
    await again(job);
    expect(await all()).toEqual(once);
  });

  it('do not ask who has answered already', async () => {
    const before = await all();
    await again('ask-approvers', 'clerk');
    expect(await all()).toEqual(before);
  });

  it('name positions and agencies, never a person or an address', async () => {
    const texts = await app.query<{ text: string }>(`SELECT subject_th || body_th || subject_en || body_en AS text FROM notification`);
    expect(texts.filter(({ text }) => text.includes('@'))).toEqual([]);
  });

  it('belong to their position: another one does not find them', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    const stranger = await app.actor('bueng-kan', 'officer');
    const { data, unread } = await app.get(NotificationsController).list(officer, { limit: 50 });
    const notificationId = data[0]?.id ?? '';
    await expect(app.get(NotificationsController).read(stranger, { notificationId })).rejects.toMatchObject({ status: 404 });
    expect((await app.get(NotificationsController).read(officer, { notificationId })).readAt).not.toBeNull();
    expect((await app.get(NotificationsController).list(officer, { limit: 50 })).unread).toBe(unread - 1);
  });
});
