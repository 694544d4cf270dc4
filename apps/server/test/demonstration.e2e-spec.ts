import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, routes, type NotificationView } from '@prongsai/contracts';
import { until } from '@prongsai/testing';
import { AgencyYear } from './agency-year.js';
import { Journey, refusal } from './journey.js';

const coordinator = 'coordinator@sathit.example';

/** One visit to the demonstration: each test goes on where the one before has ended. */
describe('the demonstration', () => {
  let journey: Journey;
  let kutRang: AgencyYear;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    kutRang = new AgencyYear(journey, 'kut-rang');
  });
  afterAll(() => journey.stop());

  const statesShown = async () => {
    const { rows } = await (await journey.as(coordinator)).call(routes.board, {});
    return Object.fromEntries(rows.map(({ agency, state }) => [agency.slug, state]));
  };
  const publicPage = async () => (await fetch(`${journey.url}/p/kut-rang`)).text();
  const published = () => journey.nobody().call(routes.publicAgency, { params: { slug: 'kut-rang' } });
  const lettersOf = async (key: string): Promise<NotificationView[]> => (await (await kutRang.as(key)).call(routes.listNotifications, {})).data;

  it('gives a login for every role, and each of them signs in', async () => {
    const { data } = await journey.nobody().call(routes.demonstrationLogins, {});
    expect(new Set(data.map(({ role }) => role))).toEqual(new Set(roles));
    for (const role of roles) {
      const { email, password } = data.find((login) => login.role === role)!;
      expect((await journey.nobody().call(routes.login, { body: { email, password } })).actingAs.role).toBe(role);
    }
  });

  it('shows a coordinator five agencies, each at the stage of its document', async () => {
    expect(await statesShown()).toEqual({
      'kut-rang': 'planReview',
      'mun-lek': 'publishing',
      'nikhom-kham-soi': 'twelveMonthReporting',
      'mueang-khong': 'planning',
      'bueng-kan': 'executing',
    });
  });

  it('reminds the executive when the clock comes to the deadline', async () => {
    const before = (await lettersOf('executive')).length;
    const { dueOn } = (await kutRang.cycle()).milestones.find(({ milestone }) => milestone === 'planApproval')!;
    await kutRang.moveClockTo(dueOn!);
    const letter = await until('a letter to the executive', async () => (await lettersOf('executive')).length > before && (await lettersOf('executive'))[0]);
    expect(letter.at.slice(0, 10)).toBe(dueOn);
    expect(letter.body.th).toMatch(/แผน/);
    const { data } = await (await kutRang.as('officer')).call(routes.listReminders, { query: { status: 'sent' } });
    expect(data[0]).toMatchObject({ milestone: 'planApproval', dueOn, position: { th: 'นายกองค์การบริหารส่วนตำบล' }, agency: { slug: 'kut-rang' } });
  });

  it('has a clock that goes forward only, and not out of sight', async () => {
    const visitor = await journey.as(coordinator);
    const { today } = await visitor.call(routes.clock, {});
    for (const [to, code] of [[today, 'clock-not-forward'], ['2025-10-01', 'clock-not-forward'], ['2031-01-01', 'clock-too-far']] as const) {
      expect(await refusal(visitor.call(routes.moveClock, { body: { to } }))).toMatchObject({ status: 422, reasons: [{ code }] });
    }
    expect((await visitor.call(routes.clock, {})).today).toBe(today);
  });

  it('moves to the carrying out when the executive approves, and tells the officer', async () => {
    expect(await kutRang.approve('executive')).toEqual({ state: 'executing', waitingFor: [] });
    expect((await statesShown())['kut-rang']).toBe('executing');
    expect((await (await kutRang.as('executive')).call(routes.inbox, {})).data).toEqual([]);
    await journey.quiet();
    const [letter] = await lettersOf('officer');
    expect(letter).toMatchObject({ readAt: null, link: expect.stringMatching(/documents$/) });
    const officer = await kutRang.as('officer');
    expect((await officer.call(routes.readNotification, { params: { notificationId: letter!.id } })).readAt).not.toBeNull();
  });

  it('shows the public nothing that is only approved', async () => {
    expect(await published()).toMatchObject({ results: [], measures: [], documents: [] });
    expect(await publicPage()).toContain('ยังไม่ได้เผยแพร่ข้อมูล');
  });

  it('shows the public what is published, and neither names, states nor lateness', async () => {
    await kutRang.publish('plan');
    const titles = kutRang.agency.measures.map(({ title }) => title);
    const shown = await published();
    expect(shown.measures.map(({ title, status }) => [title, status])).toEqual(titles.map((title) => [title, null]));
    expect(shown.documents.map(({ kind }) => kind)).toEqual(['plan']);
    const page = await publicPage();
    expect(titles.filter((title) => !page.includes(title.replaceAll('&', '&amp;')))).toEqual([]);
    const inside = [...kutRang.agency.positions.flatMap(({ login, title }) => [login, title.th]), 'planReview', 'executing', 'เกินกำหนด', 'ส่งคืน'];
    expect(inside.filter((word) => page.includes(word) || JSON.stringify(shown).includes(word))).toEqual([]);
  });

  it('is as it was left when the server starts again', async () => {
    const before = await statesShown();
    await journey.startServer();
    expect(await statesShown()).toEqual(before);
    expect((await (await journey.as(coordinator)).call(routes.listAgencies, {})).total).toBe(5);
  });
});
