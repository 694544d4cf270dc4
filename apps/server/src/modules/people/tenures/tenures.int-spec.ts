import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrderToAct, StaffedPosition } from '@prongsai/contracts';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { Accounts, Clock, newId, Transactions, type Actor } from '../../../platform/index.js';
import { People, type Seat } from '../index.js';
import { PeopleController } from '../people.controller.js';

describe('who holds a position', () => {
  let app: StartedApp;
  let officer: Actor;
  let clerk: Actor;
  let head: Actor;
  let coordinator: Actor;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
    officer = await app.actor('kut-rang', 'officer');
    clerk = await app.actor('kut-rang', 'clerk');
    head = await app.actor('kut-rang', 'divisionHead');
    coordinator = await app.actor('kut-rang', 'coordinator');
  });
  afterAll(() => app.stop());
  beforeEach(() => app.at('2025-12-01T09:00:00+07:00'));

  const people = () => app.get(PeopleController);
  const order = (given: Partial<OrderToAct> = {}): OrderToAct => ({
    accountId: head.accountId, fromOn: '2025-12-10', untilOn: '2025-12-12', orderNo: '123/2568', orderOn: '2025-12-09', covers: null, file: null, ...given,
  });
  const record = (given: Partial<OrderToAct> = {}, by = officer, positionId = clerk.positionId) => people().recordOrder(by, { positionId }, order(given));
  const seat = async (day: string): Promise<Seat> => {
    const [found] = await app.run((tx) => app.get(People).positionsById(tx, [clerk.positionId], day));
    if (!found) throw new Error('no clerk');
    return found;
  };
  const currentOf = ({ tenures }: StaffedPosition) => tenures.filter(({ standing }) => standing === 'current');
  const strikeAll = async () => {
    const rows = await app.query<{ id: string }>('SELECT id FROM position_holder WHERE position_id = $1 AND acting AND struck_at IS NULL', [clerk.positionId]);
    for (const { id } of rows) await people().correct(coordinator, { tenureId: id }, { reason: 'ทดสอบ', instead: null });
  };

  describe('by an acting order', () => {
    beforeEach(strikeAll);

    it('is the acting holder from its first to its last day, and both names are kept', async () => {
      await record();
      expect(await seat('2025-12-09')).toMatchObject({ acting: null, regular: { accountId: clerk.accountId } });
      expect(await seat('2025-12-12')).toMatchObject({
        acting: { accountId: head.accountId, orderNo: '123/2568', orderOn: '2025-12-09', untilOn: '2025-12-12', covers: null },
        regular: { accountId: clerk.accountId },
      });
      expect((await seat('2025-12-12')).acting?.ownTitle?.th).toMatch(/^(หัวหน้า|ผู้อำนวยการ)/);
      expect((await seat('2025-12-13')).acting).toBeNull();
    });

    it('ends by itself at midnight in Bangkok, for open sessions too', async () => {
      await record();
      const roles = async () => (await app.get(Accounts).actorsOf(head.accountId, app.get(Clock).today())).map(({ role }) => role).sort();
      await app.at('2025-12-12T23:59:00+07:00');
      expect(await roles()).toEqual(['clerk', 'divisionHead']);
      await app.at('2025-12-13T00:00:30+07:00');
      expect(await roles()).toEqual(['divisionHead']);
    });

    it('is refused without a number, a date or an end, with every reason at once', async () => {
      const { said } = await refusedWithoutTrace(app, () => record({ orderNo: '', orderOn: null, untilOn: null }));
      expect(said).toEqual(['order-incomplete at body.orderNo', 'order-without-end at body.untilOn']);
    });

    it('is refused beside another order of the same days', async () => {
      await record();
      const { reasons } = await refusedWithoutTrace(app, () => record({ fromOn: '2025-12-12', untilOn: '2025-12-20', orderNo: '130/2568' }));
      expect(reasons.map(({ code, params }) => [code, params])).toEqual([['acting-overlaps', { orderNo: '123/2568' }]]);
    });

    it('is refused for the holder himself, and for days that are turned around', async () => {
      const { said } = await refusedWithoutTrace(app, () => record({ accountId: clerk.accountId, untilOn: '2025-12-09', orderOn: '2025-12-01' }, coordinator));
      expect(said).toContain('days-reversed at body.untilOn');
      expect((await refusedBy(record({ accountId: clerk.accountId }, coordinator))).said).toEqual(['acting-for-oneself at body.accountId']);
    });

    it('is refused for a disabled account, and for one that the caller cannot see', async () => {
      await app.query('UPDATE account SET disabled_at = now() WHERE id = $1', [head.accountId]);
      expect((await refusedBy(record())).said).toEqual(['account-disabled at body.accountId']);
      await app.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [head.accountId]);
      const stranger = await app.actor('mun-lek', 'clerk');
      expect((await refusedBy(record({ accountId: stranger.accountId }))).said).toEqual(['account-unknown at body.accountId']);
    });

    it('is not signed by the officer for himself', async () => {
      const { said } = await refusedWithoutTrace(app, () => record({ accountId: officer.accountId }));
      expect(said).toEqual(['appoints-himself at body.accountId']);
    });

    it('is recorded once, when two are recorded at the same moment', async () => {
      const both = await Promise.allSettled([record({ orderNo: '1/2568' }), record({ orderNo: '2/2568' }, coordinator)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = both.find((one) => one.status === 'rejected');
      expect((await refusedBy(Promise.reject(lost?.reason as Error))).said).toEqual(['acting-overlaps at body.fromOn']);
    });

    it('is ended before its time, never made longer, and never deleted', async () => {
      const tenureId = currentOrComing(await record());
      expect((await refusedBy(people().end(officer, { tenureId }, { untilOn: '2025-12-20', reason: 'ขยาย' }))).said).toEqual(['tenure-end-moves at body.untilOn']);
      await people().end(officer, { tenureId }, { untilOn: '2025-12-11', reason: 'กลับมาปฏิบัติราชการ' });
      expect((await seat('2025-12-12')).acting).toBeNull();
      await app.at('2025-12-15T09:00:00+07:00');
      expect((await refusedBy(people().end(officer, { tenureId }, { untilOn: '2025-12-10', reason: 'ทดสอบ' }))).said).toEqual(['tenure-over at body.untilOn']);
      await expect(app.get(Transactions).run(officer, (tx) => tx.query('DELETE FROM position_holder WHERE id = $1', [tenureId]))).rejects.toThrow('permission denied');
    });

    it('is corrected by striking it and recording another, with one entry in the trail', async () => {
      const tenureId = currentOrComing(await record());
      const { tenures } = await people().correct(officer, { tenureId }, { reason: 'พิมพ์เลขที่คำสั่งผิด', instead: order({ orderNo: '132/2568' }) });
      expect(tenures.filter(({ order: by }) => by !== null && by.no.startsWith('1')).map(({ order: by, standing }) => [by?.no, standing])).toEqual(
        expect.arrayContaining([['132/2568', 'coming'], ['123/2568', 'struck']]),
      );
      expect(await app.query(`SELECT id FROM audit_entry WHERE action = 'people.correct' AND detail ->> 'reason' = 'พิมพ์เลขที่คำสั่งผิด'`)).toHaveLength(1);
      expect((await refusedBy(people().correct(officer, { tenureId }, { reason: 'ทดสอบ', instead: null }))).said).toEqual(['tenure-struck']);
    });

    const currentOrComing = ({ tenures }: StaffedPosition): string => {
      const found = tenures.find(({ order: by, standing }) => by !== null && standing !== 'struck' && standing !== 'past');
      if (!found) throw new Error('no order');
      return found.id;
    };
  });

  describe('in his own right', () => {
    it('is refused beside another', async () => {
      const appointment = { accountId: head.accountId, fromOn: '2026-01-01', untilOn: null };
      const { said } = await refusedWithoutTrace(app, () => people().appoint(coordinator, { positionId: clerk.positionId }, appointment));
      expect(said).toEqual(['position-held at body.fromOn']);
    });

    it('follows the one before from the day after his last', async () => {
      const [tenure] = currentOf((await people().list(coordinator, { agencyId: clerk.agencyId ?? '' })).data.find(({ id }) => id === head.positionId)!);
      await people().end(officer, { tenureId: tenure!.id }, { untilOn: '2026-03-31', reason: 'โอนย้าย' });
      const { tenures } = await people().appoint(officer, { positionId: head.positionId }, { accountId: clerk.accountId, fromOn: '2026-04-01', untilOn: null });
      expect(tenures.map(({ standing, fromOn }) => [standing, fromOn]).slice(0, 2)).toEqual([['coming', '2026-04-01'], ['current', '2018-10-01']]);
    });

    it('is recorded by the officer for heads of divisions only, and by nobody of another agency or province', async () => {
      const appointment = { accountId: head.accountId, fromOn: '2026-01-01', untilOn: null };
      expect(await refusedBy(people().appoint(officer, { positionId: clerk.positionId }, appointment))).toMatchObject({ status: 403, said: ['not-yours-to-appoint'] });
      expect(await refusedBy(people().appoint(officer, { positionId: coordinator.positionId }, appointment))).toMatchObject({ status: 403 });
      const stranger = await app.actor('mun-lek', 'officer');
      expect(await refusedBy(people().appoint(stranger, { positionId: head.positionId }, appointment))).toMatchObject({ status: 404 });
      const elsewhere = { ...coordinator, provinceId: newId() };
      expect(await refusedBy(people().appoint(elsewhere, { positionId: head.positionId }, appointment))).toMatchObject({ status: 404 });
    });

    it('cannot be written for an office of the province by people of an agency, whatever the code says', async () => {
      const insert = 'INSERT INTO position_holder (id, position_id, account_id, from_on, acting, order_no) VALUES ($1, $2, $3, $4, true, $5)';
      const write = app.get(Transactions).run(officer, (tx) => tx.query(insert, [newId(), coordinator.positionId, officer.accountId, '2025-12-01', '1/2568']));
      await expect(write).rejects.toThrow('row-level security');
    });
  });
});
