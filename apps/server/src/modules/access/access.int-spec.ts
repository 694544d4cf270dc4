import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@prongsai/contracts';
import { refusedBy, refusedWithoutTrace } from '../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { Accounts, Clock, newId, Transactions, type Actor } from '../../platform/index.js';
import { AgenciesController } from '../agencies/agencies.controller.js';
import { AccessController } from './access.controller.js';

const reason = 'ตรวจสอบข้อร้องเรียน';

describe('access for a time', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let officer: Actor;
  let agencyId: string;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    officer = await app.actor('kut-rang', 'officer');
    agencyId = officer.agencyId ?? '';
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.at('2025-12-01T09:00:00+07:00');
    await app.query(`UPDATE access_grant SET ended_at = now(), ended_by = position_id, end_reason = 'ทดสอบ' WHERE ended_at IS NULL`);
  });

  /** As the guard makes him anew at each request. */
  const auditor = async (): Promise<Actor> => {
    const [account] = await app.query<{ id: string }>(`SELECT id FROM account WHERE email = 'outside-auditor@sathit.example'`);
    const [actor] = await app.get(Accounts).actorsOf(account?.id ?? '', app.get(Clock).today());
    if (!actor) throw new Error('no auditor');
    return actor;
  };
  const sees = async () => (await app.get(AgenciesController).list(await auditor())).data.map(({ slug }) => slug);
  const access = () => app.get(AccessController);
  const grant = async (given: Partial<{ fromOn: string; untilOn: string; positionId: string }> = {}, by = coordinator, agency = agencyId) =>
    access().grant(by, { agencyId: agency }, { positionId: (await auditor()).positionId, fromOn: '2025-12-01', untilOn: '2025-12-10', reason, ...given });
  const open = async (hours = 2, agency = agencyId) => access().open(await auditor(), { agencyId: agency }, { hours, reason });

  describe('granted by the coordinator', () => {
    it('opens one agency of the province and nothing else, to its last day', async () => {
      expect(await sees()).toEqual([]);
      await grant();
      expect(await sees()).toEqual(['kut-rang']);
      await app.at('2025-12-10T23:59:59+07:00');
      expect(await sees()).toEqual(['kut-rang']);
      await app.at('2025-12-11T00:00:00+07:00');
      expect(await sees()).toEqual([]);
    });

    it('is held by the database itself: no row of any other agency, before, during or after', async () => {
      const rows = async (table: string) => app.get(Transactions).run(await auditor(), (tx) => tx.query<{ of: string }[]>(`SELECT DISTINCT agency_id AS of FROM ${table} WHERE agency_id IS NOT NULL`));
      for (const table of ['position', 'division', 'cycle', 'measure', 'approval']) expect(await rows(table)).toEqual([]);
      await grant();
      expect(await rows('position')).toEqual([{ of: agencyId }]);
      expect(await rows('division')).toEqual([{ of: agencyId }]);
      expect(await app.get(Transactions).run({ ...(await auditor()), access: { grantedAt: '' } }, (tx) => tx.query('SELECT 1 FROM agency'))).toEqual([]);
    });

    it('is ended at once by the coordinator, not by the agency', async () => {
      const { id } = await grant();
      expect(await refusedBy(access().end(officer, { grantId: id }, { reason }))).toMatchObject({ status: 403, said: ['grant-not-yours'] });
      await access().end(coordinator, { grantId: id }, { reason });
      expect(await sees()).toEqual([]);
      expect((await refusedBy(access().end(coordinator, { grantId: id }, { reason }))).said).toEqual(['grant-over']);
    });

    it('lasts ninety days at most, in days that are in order and not over, once at a time', async () => {
      expect((await refusedWithoutTrace(app, () => grant({ untilOn: '2026-03-01' }))).said).toEqual(['grant-too-long at body.untilOn']);
      expect((await refusedBy(grant({ untilOn: '2025-11-30' }))).said).toEqual(['days-reversed at body.untilOn']);
      expect((await refusedBy(grant({ fromOn: '2025-11-01', untilOn: '2025-11-30' }))).said).toEqual(['grant-in-past at body.untilOn']);
      expect((await refusedBy(grant({ positionId: officer.positionId }))).said).toEqual(['grant-only-granted at body.positionId']);
      await grant({ untilOn: '2026-02-28' });
      expect(await refusedBy(grant())).toMatchObject({ status: 409, said: ['grant-there'] });
    });

    it('is not granted by another province, and to nobody by himself', async () => {
      expect(await refusedBy(grant({}, { ...coordinator, provinceId: newId() }))).toMatchObject({ status: 404 });
      const seen = await auditor();
      const insert = `INSERT INTO access_grant (id, province_id, agency_id, position_id, kind, starts_at, ends_at, reason, granted_by, granted_by_position)
        VALUES ($1, $2, $3, $4, 'granted', now(), now() + interval '1 day', 'x', $5, $4)`;
      const write = app.get(Transactions).run(seen, (tx) => tx.query(insert, [newId(), seen.provinceId, agencyId, seen.positionId, seen.accountId]));
      await expect(write).rejects.toThrow('row-level security');
      const { id } = await grant();
      await expect(app.get(Transactions).run(seen, (tx) => tx.query(`UPDATE access_grant SET ends_at = ends_at + interval '1 day' WHERE id = $1`, [id]))).rejects.toThrow('permission denied');
    });
  });

  describe('by break-glass', () => {
    it('opens the agency for some hours, in its trail, and tells its officer, clerk and executive at once', async () => {
      const { id, endsAt, open: isOpen } = await open(2);
      expect({ until: endsAt.slice(0, 16), isOpen }).toEqual({ until: '2025-12-01T04:00', isOpen: true });
      expect(await sees()).toEqual(['kut-rang']);
      expect(await app.query(`SELECT agency_id AS "agencyId", detail FROM audit_entry WHERE action = 'access.breakGlass' AND subject_id = $1`, [id])).toEqual([
        { agencyId, detail: { hours: 2, reason } },
      ]);
      await app.drain();
      const told = await app.query<{ role: Role }>(
        `SELECT p.role FROM notification n JOIN position p ON p.id = n.position_id WHERE n.event = $1 ORDER BY 1`,
        [`breakGlass:${id}`],
      );
      expect(told.map(({ role }) => role)).toEqual(['clerk', 'executive', 'officer']);
      expect((await access().list(officer)).data.find((seen) => seen.id === id)).toMatchObject({ kind: 'breakGlass', open: true, reason });
    });

    it('ends after its hours in the middle of a session', async () => {
      await open(1);
      await app.at('2025-12-01T09:59:59+07:00');
      expect(await sees()).toEqual(['kut-rang']);
      await app.at('2025-12-01T10:00:01+07:00');
      expect(await sees()).toEqual([]);
    });

    it('is ended by either side', async () => {
      const first = await open();
      await access().end(officer, { grantId: first.id }, { reason });
      expect(await sees()).toEqual([]);
      await app.at('2025-12-01T11:30:00+07:00');
      const second = await open();
      await access().end(await auditor(), { grantId: second.id }, { reason });
      expect(await sees()).toEqual([]);
      expect(await app.query(`SELECT 1 AS one FROM audit_entry WHERE action = 'access.end' AND subject_id = ANY($1)`, [[first.id, second.id]])).toHaveLength(2);
    });

    it('is not for another province, nor for whoever sees by his scope, nor twice', async () => {
      expect(await refusedBy(open(1, newId()))).toMatchObject({ status: 404 });
      expect(await refusedBy(access().open(await app.actor('kut-rang', 'auditor'), { agencyId }, { hours: 1, reason }))).toMatchObject({ said: ['break-glass-standing'] });
      expect(await refusedBy(access().open(await app.actor('mun-lek', 'auditor'), { agencyId }, { hours: 1, reason }))).toMatchObject({ status: 404 });
      await open();
      expect(await refusedBy(open())).toMatchObject({ status: 409, said: ['grant-there'] });
    });
  });
});
