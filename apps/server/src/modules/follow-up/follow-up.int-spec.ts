import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { addDays, addWorkingDays, dayOfWeek, holidaySet } from '@prongsai/thai';
import { refusedBy, refusedWithoutTrace } from '../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { newId, type Actor } from '../../platform/index.js';
import { ApplyTransition, OpenCycle } from '../cycles/index.js';
import { LetterChannels } from '../letters/index.js';
import { ListLate } from './late/list-late.js';
import { NudgeHolder } from './nudge/nudge-holder.js';
import { NudgeMany } from './nudge/nudge-many.js';
import { PreviewNudges } from './nudge/preview-nudges.js';

describe('following up what is late', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let officers: Record<string, Actor>;
  let fiscalYear = 2569;

  const open = (slug: string) => {
    const officer = officers[slug]!;
    const given = { agencyId: officer.agencyId ?? '', fiscalYear, resultFiscalYear: fiscalYear - 1 };
    return app.run((tx) => app.get(OpenCycle).open(tx, officer, given));
  };
  const list = (actor = coordinator, query: Record<string, unknown> = {}) =>
    app.get(ListLate).list(actor, routes.listLate.query.parse({ fiscalYear, ...query }));
  const late = async (actor = coordinator, query: Record<string, unknown> = {}) => (await list(actor, query)).data;
  const nudge = (deadlineId: string, actor = coordinator, note?: string) =>
    app.get(NudgeHolder).nudge(actor, deadlineId, note);
  const deadlineOf = async (cycleId: string, milestone: string) =>
    (await app.query<{ id: string }>('SELECT id FROM deadline WHERE cycle_id = $1 AND milestone = $2', [cycleId, milestone]))[0]?.id ?? '';
  const nudges = (deadlineId: string) =>
    app.query<{ rung: string; note: string | null; askedBy: string }>(
      `SELECT rung, note, asked_by AS "askedBy" FROM reminder WHERE deadline_id = $1 AND rung LIKE 'nudge:%' ORDER BY rung`, [deadlineId]);
  const holidays = holidaySet(2025, 2050);
  /** A working day in November, when the analysis is late; it changes with the year. */
  let day: string;
  const at = (time: string, on = day) => app.at(`${on}T${time}:00+07:00`);

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    officers = Object.fromEntries(await Promise.all(['kut-rang', 'bueng-kan'].map(async (slug) => [slug, await app.actor(slug, 'officer')] as const)));
  });
  afterAll(() => app.stop());

  let kutRang: string;
  let buengKan: string;
  beforeEach(async () => {
    fiscalYear += 1;
    day = addWorkingDays(`${fiscalYear - 544}-11-09`, 2, holidays);
    await at('09:00', `${fiscalYear - 544}-10-01`);
    kutRang = await open('kut-rang');
    buengKan = await open('bueng-kan');
    await app.drain();
  });

  it('lists what could have been begun and is late, with who holds it since when', async () => {
    await at('09:00');
    const rows = await late();
    expect(new Set(rows.map(({ milestone, cycleId }) => `${milestone} ${cycleId}`))).toEqual(new Set([`analysis ${kutRang}`, `analysis ${buengKan}`]));
    for (const row of rows) {
      expect(row.workingDaysLate).toBeGreaterThanOrEqual(5);
      expect(row.holders).toMatchObject([{ role: 'officer', vacant: false, actingOrder: null, since: expect.stringContaining(`${fiscalYear - 544}-10-01T02:00`) }]);
      expect(row.notNow).toBeNull();
    }
  });

  it('knows the last letter and the next', async () => {
    await at('09:00', addWorkingDays(`${fiscalYear - 544}-10-31`, 2, holidays));
    await app.promise('sweep-reminders', {});
    await app.drain();
    const [row] = await late(coordinator, { agencyId: officers['kut-rang']?.agencyId });
    expect(row?.lastSent).toMatchObject({ rung: expect.stringMatching(/^(due|late1)$/), bounced: false });
    expect(row?.nextPlanned?.rung).toMatch(/^late/);
  });

  it('knows that the letter came back', async () => {
    await at('09:00');
    const id = await deadlineOf(kutRang, 'analysis');
    await nudge(id);
    await at('10:00');
    await app.promise('gather-letters', {});
    await app.drain();
    const bounced = async () => (await late(officers['kut-rang'])).map(({ lastSent }) => [lastSent?.rung, lastSent?.to.length, lastSent?.bounced]);
    expect(await bounced()).toEqual([[`nudge:${day}`, 1, false]]);
    await app.query(`UPDATE letter SET state = 'bounced' WHERE account_id = $1`, [officers['kut-rang']?.accountId]);
    expect(await bounced()).toEqual([[`nudge:${day}`, 1, true]]);
  });

  it('shows an agency its own lateness and no other’s, and nobody to nudge', async () => {
    await at('09:00');
    expect((await late(officers['kut-rang'])).map(({ cycleId, notNow }) => ({ cycleId, notNow }))).toEqual([{ cycleId: kutRang, notNow: null }]);
    expect(await late({ ...coordinator, provinceId: newId() })).toEqual([]);
  });

  it('narrows by agency, milestone and district, and pages through in one order', async () => {
    await at('09:00');
    expect(await late(coordinator, { agencyId: officers['bueng-kan']?.agencyId })).toHaveLength(1);
    expect(await late(coordinator, { milestone: 'plan' })).toEqual([]);
    expect(await late(coordinator, { district: 'ไม่มีอำเภอนี้' })).toEqual([]);
    const whole = (await late()).map(({ deadlineId }) => deadlineId);
    const first = await list(coordinator, { limit: 1 });
    const second = await list(coordinator, { limit: 1, after: first.next });
    expect([...first.data, ...second.data].map(({ deadlineId }) => deadlineId)).toEqual(whole);
    expect(second.next).toBeNull();
  });

  it('puts the worst first', async () => {
    await at('09:00', `${fiscalYear - 544}-12-15`);
    await app.query(`UPDATE deadline SET due_on = due_on - 3 WHERE cycle_id = $1 AND milestone = 'analysis'`, [buengKan]);
    expect((await late()).map(({ cycleId }) => cycleId)).toEqual([buengKan, kutRang]);
  });

  it('names whoever acts for the office by an order, and an office that nobody holds', async () => {
    const officer = officers['kut-rang']!;
    const order = `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no, order_on) VALUES ($1, $2, $3, $4, $4, true, '7/2570', $4)`;
    await app.query(order, [newId(), officer.positionId, officers['bueng-kan']!.accountId, day]);
    await at('09:00');
    const of = async () => (await late(officer))[0]?.holders;
    expect(await of()).toMatchObject([{ actingOrder: '7/2570', vacant: false }]);
    await at('09:00', addDays(day, 1));
    await app.query('UPDATE account SET disabled_at = now() WHERE id = $1', [officer.accountId]);
    expect(await of()).toMatchObject([{ vacant: true }]);
    expect((await refusedBy(nudge(await deadlineOf(kutRang, 'analysis')))).said).toEqual(['nudge-nobody']);
    await app.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [officer.accountId]);
  });

  describe('a nudge', () => {
    it('is a line of the ledger, a message to whoever holds the work, and an entry of the trail', async () => {
      await at('09:00');
      const id = await deadlineOf(kutRang, 'analysis');
      const done = await nudge(id, coordinator, 'ขอให้ส่งภายในวันนี้');
      expect(done).toMatchObject({ deadlineId: id, to: [{ role: 'officer', letter: { channel: 'email', leavesAt: expect.stringContaining(`${day}T09:`) } }] });
      expect(await nudges(id)).toEqual([{ rung: `nudge:${day}`, note: 'ขอให้ส่งภายในวันนี้', askedBy: coordinator.accountId }]);
      const told = await app.query<{ bodyTh: string; of: string }>(`SELECT body_th AS "bodyTh", position_id AS of FROM notification WHERE event LIKE 'reminder:' || $1 || ':%:nudge:%'`, [id]);
      expect(told[0]).toMatchObject({ of: officers['kut-rang']?.positionId });
      expect(told[0]?.bodyTh).toContain('ขอให้ส่งภายในวันนี้');
      expect(await app.query(`SELECT detail FROM audit_entry WHERE action = 'reminder.nudge' AND subject_id = $1`, [id])).toEqual([
        { detail: { role: 'officer', milestone: 'analysis', dueOn: expect.any(String) } },
      ]);
    });

    it('is one, when two coordinators press at once', async () => {
      await at('09:00');
      const id = await deadlineOf(kutRang, 'analysis');
      const answers = await Promise.allSettled([nudge(id), nudge(id, { ...coordinator, accountId: officers['bueng-kan']!.accountId })]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await nudges(id)).toHaveLength(1);
    });

    it('is refused a second time on the working day, over the weekend too, and allowed on the next', async () => {
      let friday = day;
      while (dayOfWeek(friday) !== 5) friday = addDays(friday, 1);
      const monday = addDays(friday, 3);
      await at('10:00', friday);
      const id = await deadlineOf(kutRang, 'analysis');
      await nudge(id);
      expect(await refusedWithoutTrace(app, () => nudge(id))).toMatchObject({ status: 429, said: ['nudged-today'] });
      await at('08:29', monday);
      expect((await refusedBy(nudge(id))).said).toEqual(['nudged-today']);
      expect((await late()).find(({ deadlineId }) => deadlineId === id)?.notNow?.code).toBe('nudged-today');
      await at('08:30', monday);
      await nudge(id);
      expect(await nudges(id)).toHaveLength(2);
    });

    it('is refused to another province, for work that waits, and for what is over', async () => {
      await at('09:00');
      const id = await deadlineOf(kutRang, 'analysis');
      expect(await refusedBy(nudge(id, { ...coordinator, provinceId: newId() }))).toMatchObject({ status: 404 });
      expect((await refusedBy(nudge(await deadlineOf(kutRang, 'plan')))).said).toEqual(['nudge-not-begun']);
      await app.run((tx) => app.get(ApplyTransition).apply(tx, coordinator, kutRang, { event: 'cancel', version: 0, reason: 'ยุบรวมหน่วยงาน' }));
      expect(await refusedBy(nudge(id))).toMatchObject({ status: 409, said: ['nudge-over'] });
    });

    it('spares a person after five matters of one working day, also when they are asked for at once', async () => {
      await at('09:00');
      const officer = officers['kut-rang']!;
      const insert = `INSERT INTO deadline (id, cycle_id, agency_id, milestone, measure_id, due_on, first_due_on) SELECT $1, $2, $3, 'analysis', $4, $5, $5`;
      const ids = await Promise.all(Array.from({ length: 7 }, async () => {
        const id = newId();
        await app.query(insert, [id, kutRang, officer.agencyId, newId(), `${fiscalYear - 544}-11-01`]);
        return id;
      }));
      const answers = await Promise.allSettled(ids.map((id) => nudge(id)));
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
      expect((await refusedBy(nudge(await deadlineOf(kutRang, 'analysis')))).said).toEqual(['nudged-enough']);
      await nudge(await deadlineOf(buengKan, 'analysis'));
      await app.query('DELETE FROM reminder WHERE deadline_id = ANY($1)', [ids]);
      await app.query('DELETE FROM deadline WHERE id = ANY($1)', [ids]);
    });

    it('answers for each of many by itself', async () => {
      await at('09:00');
      const ids = [await deadlineOf(kutRang, 'analysis'), await deadlineOf(kutRang, 'plan'), newId(), await deadlineOf(buengKan, 'analysis')];
      const outcomes = await app.get(NudgeMany).nudge(coordinator, ids, undefined);
      expect(outcomes.map(({ ok, problem }) => (ok ? 'done' : (problem?.reasons[0]?.code ?? problem?.code)))).toEqual(['done', 'nudge-not-begun', 'not-found', 'done']);
    });

    it('says by which way the letter will likely leave: by LINE where there is a budget, not at all where no address takes it', async () => {
      await at('09:00');
      const { accountId } = officers['kut-rang']!;
      const id = await deadlineOf(kutRang, 'analysis');
      const way = async () => (await app.get(PreviewNudges).of(coordinator, [id], undefined))[0]?.to.map(({ letter }) => letter?.channel);
      expect(await way()).toEqual(['email']);
      await app.query(`INSERT INTO mail_bounce (account_id, address, answer, at) SELECT id, email, '550', now() FROM account WHERE id = $1`, [accountId]);
      expect(await way()).toEqual([undefined]);
      app.get(LetterChannels).add({ name: 'line', atOnce: 1, send: () => Promise.resolve({ outcome: 'sent' }) });
      await app.query(`INSERT INTO line_link (account_id, line_user, user_hash) VALUES ($1, 'x', 'x')`, [accountId]);
      expect(await way()).toEqual([undefined]);
      await app.query(`INSERT INTO line_quota (id, month, most, used, asked_at) VALUES (1, $1, 300, 299, now())`, [day.slice(0, 7)]);
      expect(await way()).toEqual(['line']);
      await app.query('DELETE FROM mail_bounce');
      await app.query('DELETE FROM line_link');
    });

    it('is previewed as it will be, and sends nothing', async () => {
      await at('20:00', addDays(day, 2));
      const id = await deadlineOf(kutRang, 'analysis');
      const [shown] = await app.get(PreviewNudges).of(coordinator, [id], 'ด่วน');
      expect(await nudges(id)).toEqual([]);
      const done = await nudge(id, coordinator, 'ด่วน');
      expect({ to: shown?.to, refusal: shown?.refusal }).toEqual({ to: done.to, refusal: null });
      const [told] = await app.query<{ subject: string; body: string }>(`SELECT subject_th AS subject, body_th AS body FROM notification WHERE event LIKE 'reminder:' || $1 || ':%:nudge:%'`, [id]);
      expect(told).toEqual({ subject: shown?.subject.th, body: shown?.body.th });
    });
  });
});
