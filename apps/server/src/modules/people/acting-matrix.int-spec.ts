import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { YearInTest, type Question } from '../../../test/year-in-test.js';
import { newId, Refusal, type Actor } from '../../platform/index.js';
import { Decide } from '../approvals/index.js';

const levels = ['heads', 'clerk', 'executive'] as const;
const orders = ['no order', 'an order of the whole office', 'an order of the plan alone', 'an order of the reports alone', 'an order that ended yesterday'] as const;
const authors = ['somebody else', 'the holder', 'the acting holder'] as const;
const deciders = ['the holder', 'the acting holder'] as const;

type Level = (typeof levels)[number];
interface Case {
  readonly level: Level;
  readonly order: (typeof orders)[number];
  readonly author: (typeof authors)[number];
  readonly decider: (typeof deciders)[number];
}
const cases: Case[] = levels.flatMap((level) => orders.flatMap((order) => authors.flatMap((author) => deciders.map((decider) => ({ level, order, author, decider })))));

const covers: Record<Case['order'], readonly string[] | null | undefined> = {
  'no order': undefined,
  'an order of the whole office': null,
  'an order of the plan alone': ['plan'],
  'an order of the reports alone': ['sixMonthReport', 'twelveMonthReport'],
  'an order that ended yesterday': undefined,
};

/** By the rule in words: nobody decides on his own text, the acting holder decides what his order covers, and the holder everything else. */
function expected({ order, author, decider }: Case): string {
  if (author === decider) return 'own-text';
  const covered = covers[order] === null || covers[order]?.includes('plan');
  if (decider === 'the holder' && covered) return 'acting-order-runs';
  if (decider === 'the acting holder' && !covered) return covers[order] === undefined ? 'not-asked' : 'outside-acting-order';
  return 'approved';
}

class Undone extends Error {}

describe('holder, acting holder, author and level', () => {
  let app: StartedApp;
  const asked = new Map<Level, { year: YearInTest; office: Actor; question: Question; day: string }>();
  let acting: string;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    // Of an office that is not in the chain, so that no rule but those of acting and of authors speaks.
    acting = (await app.actor('kut-rang', 'auditor')).accountId;
    for (const [at, level] of levels.entries()) {
      const year = await (await YearInTest.open(app, 'kut-rang', 2569 + at)).toPlanReview();
      const office = { heads: year.heads[0], clerk: year.clerk, executive: year.executive }[level];
      if (level !== 'heads') await year.approve(...year.heads);
      if (level === 'executive') await year.approve(year.clerk);
      asked.set(level, { year, office, question: await year.question(office), day: `${2569 + at - 544}-10-01` });
    }
  });
  afterAll(() => app.stop());

  /** Tried in a transaction that is taken back, so that every case begins from the same question. */
  async function outcome({ level, order, author, decider }: Case): Promise<string> {
    const { year, office, question, day } = asked.get(level)!;
    await app.at(`${day}T10:00:00+07:00`);
    const accountOf = { 'the holder': office.accountId, 'the acting holder': acting };
    let told = 'approved';
    const tried = app.run(async (tx) => {
      if (order !== 'no order') {
        const ended = order === 'an order that ended yesterday';
        await tx.query(
          `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no, order_on, covers)
           VALUES ($1, $2, $3, $4::date - 30, CASE WHEN $5 THEN $4::date - 1 ELSE $4::date END, true, '12/2568', $4::date - 31, $6)`,
          [newId(), office.positionId, acting, day, ended, covers[order] ?? null],
        );
      }
      if (author !== 'somebody else') await tx.query('UPDATE measure SET author_ids = array_append(author_ids, $2) WHERE cycle_id = $1', [year.cycleId, accountOf[author]]);
      const answer = { verdict: 'approve' as const, contentHash: question.contentHash, remarks: [] };
      await app.get(Decide).decide(tx, { ...office, accountId: accountOf[decider] }, question.id, answer).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        told = error.reasons.map(({ code }) => code).join(', ');
      });
      throw new Undone();
    });
    await expect(tried).rejects.toBeInstanceOf(Undone);
    return told;
  }

  it.each(cases)('at $level under $order, written by $author, decided by $decider', async (one) => {
    expect(await outcome(one)).toBe(expected(one));
  });
});
