import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedBy } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import type { Actor } from '../../../platform/index.js';
import { ConflictsController } from './conflicts.controller.js';

/** As many agencies as a large province has, each with a clerk that nobody holds. */
const manyAgencies = `WITH made AS (
    INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
    SELECT gen_random_uuid(), $1, 'many-' || no, 'หน่วยงาน ' || no, 'Agency ' || no, 'หน่วยงาน ' || no, 'Agency ' || no, type
      FROM generate_series(1, 206) no, (SELECT type FROM agency LIMIT 1) known RETURNING id),
  units AS (INSERT INTO division (id, agency_id, name, short_name, place) SELECT gen_random_uuid(), id, 'กองคลัง', 'คลัง', 1 FROM made RETURNING id, agency_id)
  INSERT INTO position (id, role, title_th, title_en, province_id, agency_id, division_id)
  SELECT gen_random_uuid(), role, role, role, $1, made.id, CASE WHEN role = 'divisionHead' THEN units.id END
    FROM made JOIN units ON units.agency_id = made.id, unnest(ARRAY['officer', 'divisionHead', 'clerk', 'executive']) role`;

describe('the conflict report', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let officer: Actor;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    officer = await app.actor('kut-rang', 'officer');
  });
  afterAll(() => app.stop());

  const ofAgency = async (by: Actor, agencyId = officer.agencyId ?? '') => (await app.get(ConflictsController).list(by, { agencyId }, {})).data.map(({ code }) => code);
  const ofProvince = async (by: Actor) => (await app.get(ConflictsController).listOfProvince(by, {})).data;

  it('finds nothing in an agency where everybody is there', async () => {
    expect(await ofAgency(officer)).toEqual([]);
  });

  it('names the position and the day in both languages, with what to do', async () => {
    const clerk = await app.actor('kut-rang', 'clerk');
    await app.query(`UPDATE position_holder SET until_on = '2026-03-31' WHERE position_id = $1`, [clerk.positionId]);
    const { data } = await app.get(ConflictsController).list(officer, { agencyId: officer.agencyId ?? '' }, {});
    expect(data).toMatchObject([{ code: 'tenure-ends-in-year', severity: 'warns', positionId: clerk.positionId }]);
    expect(data[0]?.message.th).toContain('ปลัดองค์การบริหารส่วนตำบล สิ้นสุดวันที่ 31 มีนาคม 2569');
    expect(data[0]?.message.en).toContain('31 March 2026');
    await app.query('UPDATE position_holder SET until_on = NULL WHERE position_id = $1', [clerk.positionId]);
  });

  it('finds a missing second factor where the province asks for one, until there is one', async () => {
    const { provinceId, accountId } = await app.actor('kut-rang', 'clerk');
    await app.query(`INSERT INTO second_factor_policy (province_id, role, rule) VALUES ($1, 'clerk', 'required')`, [provinceId]);
    expect(await ofAgency(officer)).toEqual(['second-factor-missing']);
    await app.query(`INSERT INTO authenticator_app (account_id, secret, added_at) VALUES ($1, 'sealed', now())`, [accountId]);
    expect(await ofAgency(officer)).toEqual([]);
    await app.query('DELETE FROM second_factor_policy');
  });

  it('is of the own agency alone for its people', async () => {
    const stranger = await app.actor('mun-lek', 'officer');
    expect(await refusedBy(app.get(ConflictsController).list(stranger, { agencyId: officer.agencyId ?? '' }, {}))).toMatchObject({ status: 404 });
    await app.query(`UPDATE account SET disabled_at = now() WHERE id = $1`, [officer.accountId]);
    expect((await ofProvince(stranger)).filter(({ agency }) => agency.slug !== 'mun-lek')).toEqual([]);
    expect((await ofProvince(coordinator)).map(({ code, agency }) => [code, agency.slug])).toEqual([['holder-account-disabled', 'kut-rang']]);
    await app.query(`UPDATE account SET disabled_at = NULL WHERE id = $1`, [officer.accountId]);
  });

  it('reads a province of two hundred and eleven agencies', async () => {
    await app.query(manyAgencies, [coordinator.provinceId]);
    const found = await ofProvince(coordinator);
    expect(found.filter(({ code }) => code === 'nobody-holds')).toHaveLength(206 * 3);
  });
});
