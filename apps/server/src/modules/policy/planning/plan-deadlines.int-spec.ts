import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { milestones, type Milestone } from '@prongsai/ita';
import { addDays } from '@prongsai/thai';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { AppModule } from '../../../app.module.js';
import { Transactions } from '../../../platform/index.js';
import { Relay } from '../../../platform/outbox/relay.js';
import { OpenCycle } from '../../cycles/index.js';
import { DrainOutbox } from '../../demonstration/drain-outbox.js';
import { PolicyDays } from '../policy-days.js';
import { PlanDeadlines } from './plan-deadlines.js';

const fiscalYear = 2571;
const year = { fiscalYear, definitionId: 'annual-cycle' } as const;
const slugs = ['kut-rang', 'bueng-kan', 'mun-lek'];

describe('planning the deadlines of cycles', () => {
  let app: StartedApp;
  let other: TestingModule;
  let cycles: { id: string; agencyId: string; provinceId: string }[];

  const plan = (ids = cycles.map(({ id }) => id)) => app.run((tx) => app.get(PlanDeadlines).forCycles(tx, { ids }));
  const forget = async () => {
    for (const table of ['reminder', 'deadline']) await app.query(`DELETE FROM ${table} t USING cycle c WHERE c.id = t.cycle_id AND c.fiscal_year = $1`, [fiscalYear]);
  };
  const ledger = () =>
    app.query(
      `SELECT c.agency_id, d.milestone, d.due_on::text, d.first_due_on::text, d.basis_on::text, d.set_by_move_id, r.rung, r.audience, r.planned_for, r.status, r.reason
         FROM deadline d JOIN cycle c ON c.id = d.cycle_id LEFT JOIN reminder r ON r.deadline_id = d.id WHERE c.fiscal_year = $1 ORDER BY 1, 2, 7`,
      [fiscalYear],
    );
  /** Puts a day by hand, for the nation, a province or an agency. */
  const set = async (milestone: Milestone, dueOn: string, provinceId: string | null, agencyId: string | null) => {
    await app.query(
      `WITH act AS (INSERT INTO deadline_move (id, kind, province_id, agency_id, fiscal_year, definition_id, milestone, from_on, to_on, reason, at)
         VALUES (new_id(), 'act', $3, $4, ${fiscalYear}, 'annual-cycle', $1, $2, $2, 'ทดสอบ', now()) RETURNING id)
       INSERT INTO milestone_policy (id, fiscal_year, definition_id, milestone, province_id, agency_id, due_on, reason, set_at, move_id)
       SELECT new_id(), ${fiscalYear}, 'annual-cycle', $1, $3, $4, $2, 'ทดสอบ', now(), id FROM act`,
      [milestone, dueOn, provinceId, agencyId],
    );
  };

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2027-10-01' });
    other = await Test.createTestingModule({ imports: [AppModule.forRoot({ config: app.config, works: false })] }).overrideProvider(Relay).useValue({}).compile();
    await other.init();
    for (const slug of slugs) {
      const { agencyId } = await app.actor(slug, 'officer');
      await app.run((tx) => app.get(OpenCycle).openIfMissing(tx, null, { agencyId: agencyId ?? '', fiscalYear, resultFiscalYear: fiscalYear - 1 }));
    }
    await app.drain();
    cycles = await app.query(`SELECT c.id, c.agency_id AS "agencyId", a.province_id AS "provinceId" FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE c.fiscal_year = $1`, [fiscalYear]);
  });
  afterAll(async () => {
    await other.close();
    await app.stop();
  });

  it('writes the same for one cycle after the other and for a whole year at once', async () => {
    const single = await ledger();
    await forget();
    expect(await app.run((tx) => app.get(PlanDeadlines).forCycles(tx, { fiscalYear }))).toEqual({ deadlines: 24, lines: 174 });
    expect(await ledger()).toEqual(single);
  });

  it('plans once when two processes plan the same cycles at the same time', async () => {
    await forget();
    const elsewhere = () => other.get(Transactions, { strict: false }).run('engine', (tx) => other.get(PlanDeadlines, { strict: false }).forCycles(tx, { fiscalYear }));
    const planned = await Promise.all([plan(), elsewhere(), plan(), elsewhere()]);
    expect(planned.reduce((sum, { lines }) => sum + lines, 0)).toBe(174);
    expect(await ledger()).toHaveLength(174);
  });

  it('plans once when two processes handle the job at the same time', async () => {
    const before = await ledger();
    for (const { id } of cycles) for (const _ of [1, 2]) await app.promise('plan-reminders', { cycleId: id });
    await Promise.all([app.drain(), other.get(DrainOutbox, { strict: false }).drain()]);
    expect(await ledger()).toEqual(before);
  });

  it('makes up for what was lost of a ladder, and for nothing else', async () => {
    const before = await ledger();
    await app.query(`DELETE FROM reminder WHERE deadline_id = (SELECT d.id FROM deadline d WHERE d.cycle_id = $1 AND d.milestone = 'plan')`, [cycles[0]?.id]);
    expect(await plan()).toEqual({ deadlines: 0, lines: 7 });
    expect(await ledger()).toEqual(before);
  });

  it('sets the day that the policy says of each agency, whatever acts there are', async () => {
    const acts = fc.array(
      fc.record({ milestone: fc.constantFrom(...milestones), days: fc.integer({ min: 0, max: 300 }), scope: fc.constantFrom('nation', 'province', 'agency'), agency: fc.nat({ max: 2 }) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (given) => {
        await forget();
        await app.query('DELETE FROM milestone_policy');
        for (const { milestone, days, scope, agency } of given) {
          const { provinceId, agencyId } = cycles[agency]!;
          await set(milestone, addDays('2027-10-01', days), scope === 'nation' ? null : provinceId, scope === 'agency' ? agencyId : null).catch(() => undefined);
        }
        await plan();
        for (const { id, ...place } of cycles) {
          const expected = await app.run((tx) => app.get(PolicyDays).of(tx, place, year, milestones));
          const rows = await app.query<{ milestone: Milestone; due: string; act: string | null }>(
            'SELECT milestone, due_on::text AS due, set_by_move_id AS act FROM deadline WHERE cycle_id = $1', [id],
          );
          for (const { milestone, due, act } of rows) expect([milestone, due, act]).toEqual([milestone, expected.get(milestone)?.dueOn, expected.get(milestone)?.act?.moveId ?? null]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
