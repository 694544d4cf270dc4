import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { BoardService } from '../board/board.service.js';
import { Clock } from '../../platform/index.js';
import { SeedDemonstration } from './seed-demonstration.js';

const stages = `SELECT a.slug, c.fiscal_year AS year, c.state FROM cycle c JOIN agency a ON a.id = c.agency_id ORDER BY a.slug`;

describe('the demonstration', () => {
  let app: StartedApp;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
  });
  afterAll(() => app.stop());

  const boardOf = async (fiscalYear: number | null) => {
    const coordinator = await app.actor('kut-rang', 'coordinator');
    return app.run((tx) => app.get(BoardService).boardOf(tx, coordinator, fiscalYear));
  };

  it('has five agencies, each in its own year at the stage of its document', async () => {
    expect(await app.query(stages)).toEqual([
      { slug: 'bueng-kan', year: 2569, state: 'executing' },
      { slug: 'kut-rang', year: 2569, state: 'planReview' },
      { slug: 'mueang-khong', year: 2564, state: 'planning' },
      { slug: 'mun-lek', year: 2566, state: 'publishing' },
      { slug: 'nikhom-kham-soi', year: 2566, state: 'twelveMonthReporting' },
    ]);
  });

  it('begins on Monday 22 December 2568, with the plan of Kut Rang before its executive', async () => {
    expect(app.get(Clock).today()).toBe('2025-12-22');
    const { rows } = await boardOf(null);
    expect(rows.find(({ agency }) => agency.slug === 'kut-rang')?.holders).toMatchObject([{ role: 'executive', workingDays: 8 }]);
  });

  it('dates what happened in the years it happened in', async () => {
    const [years] = await app.query<{ outside: number }>(
      `SELECT count(*)::int AS outside FROM cycle_transition t JOIN cycle c ON c.id = t.cycle_id
        WHERE t.at < make_timestamptz(c.fiscal_year - 544, 8, 1, 0, 0, 0) OR t.at > make_timestamptz(c.fiscal_year - 543, 11, 1, 0, 0, 0)`,
    );
    expect(years).toEqual({ outside: 0 });
  });

  it('has no deadlines and no letters to come in years that are over', async () => {
    expect(await app.query('SELECT DISTINCT c.fiscal_year AS year FROM deadline d JOIN cycle c ON c.id = d.cycle_id')).toEqual([{ year: 2569 }]);
  });

  it('leaves nothing undone in the outbox', async () => {
    expect(await app.query('SELECT name, last_error FROM outbox WHERE handled_at IS NULL')).toEqual([]);
  });

  it('is read in once', async () => {
    expect(await app.get(SeedDemonstration).run()).toBe(false);
    expect(await app.query(stages)).toHaveLength(5);
  });

  it('shows on the board what is done, what is due soon, and what cannot be begun', async () => {
    const { rows, counts } = await boardOf(2569);
    const marks = (slug: string) => rows.find(({ agency }) => agency.slug === slug)?.cells.map(({ mark }) => mark);
    expect(marks('kut-rang')).toEqual(['done', 'done', 'dueSoon', 'notOpen', 'notOpen', 'notOpen', 'notOpen', 'notOpen']);
    expect(marks('bueng-kan')).toEqual(['done', 'done', 'done', 'done', 'progress', 'notOpen', 'notOpen', 'notOpen']);
    expect(rows.filter(({ cycleId }) => cycleId === null)).toHaveLength(3);
    expect(counts).toEqual({ onTime: 1, dueSoon: 1, late: 0, willMiss: 0 });
  });

  it('shows an officer his own agency only', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    const { rows } = await app.run((tx) => app.get(BoardService).boardOf(tx, officer, null));
    expect(rows.map(({ agency }) => agency.slug)).toEqual(['kut-rang']);
  });

  it('asks as many questions of the database for five agencies as for one', async () => {
    const count = async (role: 'officer' | 'coordinator') => {
      const actor = await app.actor('kut-rang', role);
      return app.run(async (tx) => {
        const ask = tx.query.bind(tx);
        let asked = 0;
        tx.query = ((...given: Parameters<typeof ask>) => {
          asked += 1;
          return ask(...given);
        }) as typeof tx.query;
        await app.get(BoardService).boardOf(tx, actor, null);
        return asked;
      });
    };
    expect(await count('coordinator')).toBe(await count('officer'));
  });

  it('shows lateness, a forecast and the blocked steps when the clock has moved on', async () => {
    await app.at('2026-01-05T09:00:00+07:00');
    const { rows, counts } = await boardOf(2569);
    const cells = rows.find(({ agency }) => agency.slug === 'kut-rang')?.cells;
    expect(cells?.[2]).toMatchObject({ milestone: 'planApproval', mark: 'late' });
    expect(cells?.[3]).toMatchObject({ milestone: 'planPublished', mark: 'willMiss', days: cells?.[2]?.days });
    expect(counts).toMatchObject({ late: 1, willMiss: 1 });
  });

  it('is begun again from nothing when its first start was cut off', async () => {
    await app.query('UPDATE demonstration_marker SET finished_at = NULL');
    await app.query(`DELETE FROM report_entry`);
    expect(await app.get(SeedDemonstration).run()).toBe(true);
    expect(await app.query(stages)).toHaveLength(5);
    expect(await app.query('SELECT 1 FROM report_entry LIMIT 1')).toHaveLength(1);
  });
});
