import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditSentence, routes, type Client } from '@prongsai/contracts';
import { until } from '@prongsai/testing';
import { Journey, refusal } from './journey.js';

const reason = 'มีข้อร้องเรียนเร่งด่วน';

describe('an auditor who may not wait', () => {
  let journey: Journey;
  let auditor: Client;
  let officer: Client;
  let agencyId: string;
  let cycleId: string;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    auditor = await journey.as('outside-auditor@sathit.example');
    officer = await journey.as('officer@kut-rang.example');
    agencyId = (await officer.call(routes.listAgencies, {})).data[0]!.id;
    cycleId = (await officer.call(routes.listCycles, { query: { agencyId } })).data[0]!.id;
  });
  afterAll(() => journey.stop());

  const entries = () =>
    journey.query<{ action: string; detail: Record<string, string> }>(
      `SELECT action, detail FROM audit_entry WHERE agency_id = $1 AND action LIKE 'access.%' ORDER BY at, id`,
      [agencyId],
    );
  const open = () => auditor.call(routes.breakGlass, { params: { agencyId }, body: { hours: 1, reason } });

  it('sees the agency that was opened to him, and of the others only their names', async () => {
    expect((await auditor.call(routes.listAgencies, {})).data.map(({ slug }) => slug)).toEqual(['nikhom-kham-soi']);
    expect(await refusal(auditor.call(routes.getCycle, { params: { cycleId } }))).toMatchObject({ status: 404 });
    expect((await auditor.call(routes.listAgenciesToOpen, {})).total).toBe(5);
    expect((await auditor.call(routes.board, {})).rows).toHaveLength(1);
  });

  it('opens another at once, which is told, sees it on its page and finds every read in its trail', async () => {
    const { id } = await open();
    await until('the officer is told', async () => {
      const { data } = await officer.call(routes.listNotifications, {});
      return data.some(({ subject, link }) => subject.th.includes('เปิดดูข้อมูลของหน่วยงานเร่งด่วน') && link === '/access');
    });
    expect((await officer.call(routes.listGrants, {})).data[0]).toMatchObject({ id, kind: 'breakGlass', open: true, reason });
    await auditor.call(routes.getCycle, { params: { cycleId } });
    await auditor.call(routes.getCycle, { params: { cycleId } });
    await auditor.call(routes.listDocuments, { params: { cycleId } });
    const told = (await entries()).map(({ action, detail }) => [action, detail['route']]);
    expect(told).toEqual([['access.breakGlass', undefined], ['access.read', 'getCycle'], ['access.read', 'listDocuments']]);
    expect(auditSentence('access.read', { route: 'getCycle' }).th).toContain(routes.getCycle.summary.th);
  });

  it('leaves no entry in the trail of an agency that he sees by a grant', async () => {
    const granted = (await auditor.call(routes.listAgencies, {})).data.find(({ slug }) => slug === 'nikhom-kham-soi')!;
    await auditor.call(routes.getAgency, { params: { agencyId: granted.id } });
    const read = await journey.query(`SELECT 1 FROM audit_entry WHERE agency_id = $1 AND action = 'access.read'`, [granted.id]);
    expect(read).toEqual([]);
    expect((await entries()).map(({ detail }) => detail['route'])).not.toContain('getAgency');
  });

  it('sees nothing more in the same session once the agency has ended it', async () => {
    const { data } = await officer.call(routes.listGrants, {});
    await officer.call(routes.endGrant, { params: { grantId: data[0]!.id }, body: { reason: 'ติดต่อกันแล้ว' } });
    expect(await refusal(auditor.call(routes.getCycle, { params: { cycleId } }))).toMatchObject({ status: 404 });
  });

  it('sees nothing more in the same session once the hours are over', async () => {
    await open();
    await auditor.call(routes.getCycle, { params: { cycleId } });
    await (await journey.as('coordinator@sathit.example')).call(routes.moveClock, { body: { days: 1 } });
    expect(await refusal(auditor.call(routes.getCycle, { params: { cycleId } }))).toMatchObject({ status: 404 });
  });

  it('is refused for a day, and without a reason', async () => {
    const call = (body: { hours: number; reason: string }) => refusal(auditor.call(routes.breakGlass, { params: { agencyId }, body }));
    expect(await call({ hours: 24, reason })).toMatchObject({ status: 422, reasons: [{ where: 'body.hours' }] });
    expect(await call({ hours: 1, reason: ' ' })).toMatchObject({ status: 422, reasons: [{ where: 'body.reason' }] });
  });
});
