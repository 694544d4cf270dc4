import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { newId, type Actor } from '../../../platform/index.js';
import { PeopleController } from '../people.controller.js';
import { Waivers } from './waivers.js';

const today = '2025-12-01';

describe('a waiver of the separation of duties', () => {
  let app: StartedApp;
  let executive: Actor;
  let coordinator: Actor;
  let officer: Actor;
  /** Of a division with nobody else in it. */
  let alone: Actor;
  /** Of the division that the officer works in. */
  let withOfficer: Actor;

  const headOf = async (sql: string): Promise<Actor> => {
    const [row] = await app.query<{ positionId: string; accountId: string; divisionId: string }>(
      `SELECT p.id AS "positionId", h.account_id AS "accountId", p.division_id AS "divisionId" FROM position p JOIN position_holder h ON h.position_id = p.id
        WHERE p.agency_id = $1 AND p.role = 'divisionHead' AND ${sql} ORDER BY p.id LIMIT 1`,
      [executive.agencyId],
    );
    if (!row) throw new Error('no such head');
    return { ...executive, ...row, role: 'divisionHead' };
  };

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: today });
    executive = await app.actor('kut-rang', 'executive');
    coordinator = await app.actor('kut-rang', 'coordinator');
    officer = await app.actor('kut-rang', 'officer');
    const shared = `p.division_id = (SELECT division_id FROM position o WHERE o.role = 'officer' AND o.agency_id = p.agency_id)`;
    alone = await headOf(`NOT ${shared}`);
    withOfficer = await headOf(shared);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.query('UPDATE waiver SET revoked_at = now(), revoked_by = position_id, revoke_reason = $1 WHERE revoked_at IS NULL', ['ทดสอบ']));

  const given = { reason: 'กองมีข้าราชการคนเดียว', documentNo: 'มท 0001/2568', fromOn: today, untilOn: '2026-09-30' };
  const grant = (by: Actor, positionId = alone.positionId, over: Partial<typeof given> = {}) =>
    app.get(PeopleController).grantWaiver(by, { positionId }, { ...given, ...over });
  const active = async (day = today) => [...(await app.run((tx) => app.get(Waivers).activeFor(tx, executive.agencyId ?? '', day))).keys()];

  it('is granted by the executive, told to the approvals by position, and kept in the trail', async () => {
    const { waivers } = await grant(executive);
    expect(waivers[0]).toMatchObject({ ...given, standing: 'current', grantedBy: { th: expect.stringContaining('นายก') } });
    const found = await app.run((tx) => app.get(Waivers).activeFor(tx, executive.agencyId ?? '', today));
    expect([...found]).toEqual([[alone.positionId, { id: waivers[0]?.id, reason: given.reason, documentNo: given.documentNo }]]);
    expect(await app.query(`SELECT detail FROM audit_entry WHERE action = 'people.waive'`)).toEqual([
      { detail: { role: 'divisionHead', documentNo: given.documentNo, until: given.untilOn, reason: given.reason } },
    ]);
  });

  it('holds in its days alone', async () => {
    await grant(executive, alone.positionId, { fromOn: '2026-01-01', untilOn: '2026-01-31' });
    expect(await active('2025-12-31')).toEqual([]);
    expect(await active('2026-01-31')).toEqual([alone.positionId]);
    expect(await active('2026-02-01')).toEqual([]);
  });

  it('is refused where the division has somebody else who could act', async () => {
    const refused = await refusedWithoutTrace(app, () => grant(executive, withOfficer.positionId));
    expect(refused.said).toEqual(['waiver-second-person']);
    expect(refused.reasons[0]?.params).toEqual({ count: 1 });
  });

  it('rests as soon as the division has somebody else, without anybody revoking it', async () => {
    await grant(executive);
    const second = newId();
    await app.query(`INSERT INTO position (id, role, title_th, title_en, province_id, agency_id, division_id) VALUES ($1, 'officer', 'เจ้าหน้าที่', 'Officer', $2, $3, $4)`, [
      second, executive.provinceId, executive.agencyId, alone.divisionId,
    ]);
    await app.query('INSERT INTO position_holder (id, position_id, account_id, from_on, until_on) VALUES ($1, $2, $3, $4, $5)', [
      newId(), second, officer.accountId, '2025-12-10', '2025-12-11',
    ]);
    expect(await active('2025-12-09')).toEqual([alone.positionId]);
    expect(await active('2025-12-10')).toEqual([]);
    expect(await active('2025-12-12')).toEqual([alone.positionId]);
    await app.query('DELETE FROM position_holder WHERE position_id = $1', [second]);
  });

  it('is for heads of divisions, in days that are in order, once at a time', async () => {
    expect((await refusedBy(grant(executive, officer.positionId))).said).toEqual(['waiver-only-heads', 'waiver-second-person']);
    expect((await refusedBy(grant(executive, alone.positionId, { untilOn: '2025-11-30' }))).said).toEqual(['days-reversed at body.untilOn']);
    await grant(executive);
    expect((await refusedBy(grant(executive, alone.positionId, { fromOn: '2026-09-30', untilOn: '2026-10-30' }))).said).toEqual(['waiver-there at body.fromOn']);
  });

  it('is granted by the coordinator only where the executive is the head himself, who then cannot excuse himself', async () => {
    expect((await refusedBy(grant(coordinator))).said).toEqual(['waiver-by-executive']);
    await app.query('UPDATE position_holder SET account_id = $2 WHERE position_id = $1', [alone.positionId, executive.accountId]);
    expect((await refusedBy(grant(executive))).said).toEqual(['waiver-for-oneself']);
    expect((await grant(coordinator)).waivers.map(({ standing }) => standing)).toContain('current');
    await app.query('UPDATE position_holder SET account_id = $2 WHERE position_id = $1', [alone.positionId, alone.accountId]);
  });

  it('is granted by nobody else, and never across agencies', async () => {
    expect(await refusedBy(grant({ ...officer, role: 'officer' }))).toMatchObject({ status: 403, said: ['not-yours-to-appoint'] });
    expect(await refusedBy(grant(await app.actor('mun-lek', 'executive')))).toMatchObject({ status: 404 });
  });

  it('is revoked once, for a reason', async () => {
    const { waivers } = await grant(executive);
    const waiverId = waivers.find(({ standing }) => standing === 'current')?.id ?? '';
    const answer = await app.get(PeopleController).revokeWaiver(executive, { waiverId }, { reason: 'มีผู้ช่วยแล้ว' });
    expect(answer.waivers.find(({ id }) => id === waiverId)).toMatchObject({ standing: 'revoked' });
    expect(await active()).toEqual([]);
    expect((await refusedBy(app.get(PeopleController).revokeWaiver(executive, { waiverId }, { reason: 'ซ้ำ' }))).said).toEqual(['waiver-over']);
  });
});
