import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WeekPlan } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { newId, type Actor } from '../../../platform/index.js';
import { OpenCycle } from '../../cycles/index.js';
import { NudgeHolder } from '../nudge/nudge-holder.js';
import { PlanWeek } from './plan-week.js';

/** A letter in short: the offices it goes to, and what it tells. */
const said = (positions: readonly string[], matters: readonly string[]) => `${[...new Set(positions)].toSorted().join(' ')}: ${[...new Set(matters)].toSorted().join(' ')}`;

const planned = ({ days }: WeekPlan) =>
  days.map(({ day, letters }) => ({
    day,
    letters: letters.map(({ positions, matters }) => said(positions.map(({ id }) => id), matters.map(({ deadlineId, rung }) => `${deadlineId}/${rung}`))).toSorted(),
  }));

const sentLetters = `SELECT l.id, array_agg(n.position_id::text) AS positions, array_agg(split_part(n.event, ':', 2) || '/' || split_part(n.event, ':', 4)) AS matters
  FROM letter l JOIN delivery d ON d.letter_id = l.id JOIN notification n ON n.id = d.notification_id WHERE l.day = $1 GROUP BY l.id`;

describe('the plan of a week', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let kutRang: Actor;

  const open = async (slug: string, fiscalYear: number) => {
    const officer = await app.actor(slug, 'officer');
    await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear, resultFiscalYear: fiscalYear - 1 }));
  };
  /** Two workers at once. */
  const runDay = async (day: string, time = '08:30:20') => {
    await app.at(`${day}T${time}+07:00`);
    for (const sweep of ['sweep-reminders', 'sweep-reminders'] as const) await app.promise(sweep, {});
    await Promise.all([app.drain(), app.drain()]);
    await app.promise('gather-letters', {});
    await app.drain();
  };
  const sentOn = async (day: string) => {
    const rows = await app.query<{ positions: string[]; matters: string[] }>(sentLetters, [day]);
    return rows.map(({ positions, matters }) => said(positions, matters)).toSorted();
  };

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2026-10-01' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    kutRang = await app.actor('kut-rang', 'officer');
    for (const slug of ['kut-rang', 'bueng-kan', 'mueang-khong']) await open(slug, 2570);
    await app.drain();
  });
  afterAll(() => app.stop());

  it('is what is sent when nothing changes: over days off, an acting order and the ladder up to the coordinator', async () => {
    const order = `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no, order_on) VALUES ($1, $2, $3, $4, $4, true, '1/2570', $4)`;
    await app.query(order, [newId(), kutRang.positionId, (await app.actor('kut-rang', 'clerk')).accountId, '2026-11-02']);
    for (const start of ['2026-10-20', '2026-10-30', '2026-11-06']) {
      await runDay(start, '15:00:00');
      const plan = planned(await app.get(PlanWeek).of(coordinator, undefined));
      const days = Array.from({ length: 7 }, (_, ahead) => addDays(start, ahead));
      expect(plan.map(({ day }) => day)).toEqual(days);
      expect(plan[0]?.letters).toEqual([]);
      for (const day of days.slice(1)) await runDay(day);
      const sent = await Promise.all(days.slice(1).map(async (day) => ({ day, letters: await sentOn(day) })));
      expect(sent).toEqual(plan.slice(1));
      expect(sent.some(({ letters }) => letters.length > 0)).toBe(true);
    }
  });

  it('names offices and no people, counts, and sends nothing', async () => {
    await runDay('2026-11-18', '15:00:00');
    const before = await app.query('SELECT status, count(*) FROM reminder GROUP BY 1 ORDER BY 1');
    const plan = await app.get(PlanWeek).of(coordinator, undefined);
    for (const { counts, letters } of plan.days) {
      expect(counts.letters).toBe(letters.length);
      expect(counts.email + counts.line + counts.none).toBe(letters.length);
    }
    expect(JSON.stringify(plan)).not.toContain('@');
    expect(await app.query('SELECT status, count(*) FROM reminder GROUP BY 1 ORDER BY 1')).toEqual(before);
  });

  it('tells an agency of its own letters alone', async () => {
    const plan = await app.get(PlanWeek).of(kutRang, undefined);
    const agencies = plan.days.flatMap(({ letters }) => letters.flatMap(({ matters }) => matters.map(({ agency }) => agency.id)));
    expect(new Set(agencies)).toEqual(new Set([kutRang.agencyId]));
    expect((await app.get(PlanWeek).of({ ...coordinator, provinceId: newId() }, undefined)).days.flatMap(({ letters }) => letters)).toEqual([]);
  });

  it('counts what waits for a letter already, and those whom nobody can tell', async () => {
    await app.at('2026-11-18T20:00:00+07:00');
    const [deadline] = await app.query<{ id: string }>(`SELECT id FROM deadline WHERE agency_id = $1 AND milestone = 'analysis'`, [kutRang.agencyId]);
    await app.get(NudgeHolder).nudge(coordinator, deadline?.id ?? '', undefined);
    const tomorrow = async () => (await app.get(PlanWeek).of(coordinator, kutRang.agencyId ?? undefined)).days[1];
    expect((await tomorrow())?.letters.filter(({ waiting }) => waiting > 0)).toMatchObject([{ waiting: 1, positions: [{ id: kutRang.positionId }] }]);
    await runDay('2026-11-19');
    expect((await sentOn('2026-11-19')).some((letter) => letter.includes('/nudge'))).toBe(true);
    await app.at('2026-11-24T15:00:00+07:00');
    await app.query('UPDATE account SET disabled_at = now() WHERE id = $1', [kutRang.accountId]);
    const { days } = await app.get(PlanWeek).of(coordinator, kutRang.agencyId ?? undefined);
    await app.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [kutRang.accountId]);
    expect(days.flatMap(({ toNobody }) => toNobody.map(({ milestone, rung }) => `${milestone} ${rung}`))).toContain('plan before1');
  });
});
