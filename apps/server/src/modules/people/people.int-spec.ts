import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { AgenciesController } from '../agencies/agencies.controller.js';
import { RemindersController } from '../deadlines/reminders.controller.js';
import { Accounts, newId, type Actor } from '../../platform/index.js';
import { People } from './people.js';

describe('people', () => {
  let app: StartedApp;
  let clerk: Actor;
  let head: Actor;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
    clerk = await app.actor('kut-rang', 'clerk');
    head = await app.actor('kut-rang', 'divisionHead');
  });
  afterAll(() => app.stop());

  const clerksOn = (day: string) => app.run((tx) => app.get(People).positionsOf(tx, clerk.agencyId ?? '', 'clerk', day));
  const hold = (accountId: string, from: string, until: string | null, order: string | null) =>
    app.query(
      `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), clerk.positionId, accountId, from, until, order !== null, order],
    );

  it('let an acting order hold from its first to its last day, before the holder whose chair it is', async () => {
    await hold(head.accountId, '2025-12-10', '2025-12-12', 'คำสั่งที่ 1/2568');
    expect((await clerksOn('2025-12-09'))[0]).toMatchObject({ actingOrder: null, holderAccountIds: [clerk.accountId] });
    expect((await clerksOn('2025-12-10'))[0]).toMatchObject({ actingOrder: 'คำสั่งที่ 1/2568', holderAccountIds: [head.accountId, clerk.accountId] });
    expect((await clerksOn('2025-12-12'))[0]?.holderAccountIds).toHaveLength(2);
    expect((await clerksOn('2025-12-13'))[0]?.holderAccountIds).toEqual([clerk.accountId]);
  });

  it('offer the acting holder the position for as long as the order lasts, after the one he holds himself', async () => {
    const roles = async (day: string) => (await app.get(Accounts).actorsOf(head.accountId, day)).map(({ role }) => role);
    expect(await roles('2025-12-11')).toEqual(['divisionHead', 'clerk']);
    expect(await roles('2025-12-15')).toEqual(['divisionHead']);
  });

  it('begin with the own office, also where the one acted for stands before it', async () => {
    await app.query(
      `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no) VALUES ($1, $2, $3, '2026-02-01', '2026-02-28', true, '5/2569')`,
      [newId(), head.positionId, clerk.accountId],
    );
    expect((await app.get(Accounts).actorsOf(clerk.accountId, '2026-02-10')).map(({ role }) => role)).toEqual(['clerk', 'divisionHead']);
  });

  it('refuse an acting holder without an order, and an end before the beginning', async () => {
    await expect(
      app.query(`INSERT INTO position_holder (id, position_id, account_id, from_on, acting) VALUES ($1, $2, $3, '2026-01-05', true)`, [newId(), clerk.positionId, head.accountId]),
    ).rejects.toThrow('position_holder_acting_order');
    await expect(hold(head.accountId, '2026-02-05', '2026-02-01', null)).rejects.toThrow('position_holder_days');
  });

  it('give a disabled account neither a sign-in nor a position', async () => {
    await app.query('UPDATE account SET disabled_at = now() WHERE id = $1', [clerk.accountId]);
    expect(await app.get(Accounts).findByEmail('clerk@kut-rang.example')).toBeNull();
    expect(await app.get(Accounts).actorsOf(clerk.accountId, '2025-12-01')).toEqual([]);
    expect((await clerksOn('2025-12-01'))[0]?.holderAccountIds).toEqual([]);
    await app.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [clerk.accountId]);
  });

  it('find the heads of the divisions asked for, in the order of the agency', async () => {
    const divisions = await app.query<{ id: string }>('SELECT id FROM division WHERE agency_id = $1 ORDER BY place DESC LIMIT 2', [clerk.agencyId]);
    const heads = await app.run((tx) => app.get(People).headsOf(tx, clerk.agencyId ?? '', divisions.map(({ id }) => id), '2025-12-01'));
    expect(heads.map(({ divisionId }) => divisionId)).toEqual(divisions.map(({ id }) => id).reverse());
  });

  describe('see only what lies in their scope', () => {
    it('lists one agency for its officer and five for the coordinator', async () => {
      const agencies = app.get(AgenciesController);
      expect((await agencies.list(await app.actor('kut-rang', 'officer'))).data.map(({ slug }) => slug)).toEqual(['kut-rang']);
      expect((await agencies.list(await app.actor('kut-rang', 'coordinator'))).total).toBe(5);
    });

    it('answers "not found" for an agency of others, and for every agency to another province', async () => {
      const agencyId = (await app.actor('bueng-kan', 'officer')).agencyId ?? '';
      await expect(app.get(AgenciesController).get(clerk, { agencyId })).rejects.toMatchObject({ status: 404 });
      const elsewhere: Actor = { ...(await app.actor('kut-rang', 'coordinator')), provinceId: newId() };
      await expect(app.get(AgenciesController).get(elsewhere, { agencyId })).rejects.toMatchObject({ status: 404 });
      expect((await app.get(RemindersController).list(elsewhere, { limit: 10, order: 'latest' })).total).toBe(0);
    });

    it('shows an agency with its divisions, positions and holders', async () => {
      const agency = await app.get(AgenciesController).get(clerk, { agencyId: clerk.agencyId ?? '' });
      expect(agency.divisions.length).toBeGreaterThanOrEqual(4);
      expect(agency.positions.find(({ role }) => role === 'clerk')).toMatchObject({ holder: 'ปลัดองค์การบริหารส่วนตำบล', actingOrder: null });
    });
  });
});
