import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { YearInTest } from '../../../../test/year-in-test.js';
import { verifyDomain } from './verify-domain.js';

describe('what was done, and what the trail tells of it', () => {
  let app: StartedApp;
  let year: YearInTest;
  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    year = await (await YearInTest.open(app, 'kut-rang', 2570)).toPlanReview();
  });
  afterAll(() => app.stop());

  const faults = () => app.run((tx) => verifyDomain(tx, null));

  it('agree through returns, edits, carried approvals and withdrawals', async () => {
    await year.approve(...year.heads);
    await year.decide(year.clerk, await year.question(year.clerk), { where: 'measure:2', text: 'เพิ่มขั้นตอนการติดตาม' });
    const [, second] = await year.measures();
    await year.changeMeasure(second!, { steps: ['ตรวจสอบ', 'เผยแพร่', 'ติดตาม'] });
    await year.send(year.officer, 'submitPlan');
    const [carried] = await app.query<{ count: number }>('SELECT count(*)::int AS count FROM approval WHERE carried_from IS NOT NULL');
    expect(carried?.count).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    await year.send(year.officer, 'withdraw');
    await year.send(year.officer, 'submitPlan');
    expect(await faults()).toEqual([]);
  });

  it('agree when a year is reopened and cancelled', async () => {
    const other = await (await YearInTest.open(app, 'bueng-kan', 2571)).toPublishing();
    await other.send(other.coordinator, 'reopen', { to: 'executing', reason: 'แก้ไขข้อมูลผิดพลาด', until: '2027-10-29' });
    await other.send(other.coordinator, 'cancel', { reason: 'ยกเลิกตามมติ' });
    expect(await faults()).toEqual([]);
  });

  it('differ where a decision is not told, and where one is told that nobody made', async () => {
    const chain = `agency:${year.officer.agencyId}`;
    await app.query(`UPDATE approval SET verdict = 'approve', decided_at = now(), decided_by = $2, decided_hash = content_hash
      WHERE id = (SELECT id FROM approval WHERE cycle_id = $1 AND verdict IS NULL AND voided_at IS NULL LIMIT 1)`, [year.cycleId, year.clerk.accountId]);
    expect(await faults()).toEqual([{ kind: 'untold', chain, subject: 'cycle.approve', id: year.cycleId }]);
    await app.query(`DELETE FROM cycle_transition WHERE cycle_id = $1 AND event = 'withdraw'`, [year.cycleId]);
    expect(await faults()).toContainEqual(expect.objectContaining({ kind: 'unfounded', chain, subject: 'cycle.withdraw' }));
  });
});
