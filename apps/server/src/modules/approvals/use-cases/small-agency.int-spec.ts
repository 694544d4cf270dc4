import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { measureInput, resultInput, type Role } from '@prongsai/contracts';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { weakNine } from '../../../../test/year-in-test.js';
import { newId, type Actor } from '../../../platform/index.js';
import { WriteAnalysis } from '../../analyses/index.js';
import { ApplyTransition, OpenCycle } from '../../cycles/index.js';
import { ReadCycle } from '../../cycles/view/index.js';
import { WriteMeasure } from '../../measures/index.js';
import { RecordResult } from '../../results/index.js';

const fiscalYear = 2569;

describe('an agency without divisions', () => {
  let app: StartedApp;
  let officer: Actor;

  /** A position of the small agency, held by whoever holds the same one in another. */
  const positionOf = async (agencyId: string, role: Role): Promise<Actor> => {
    const holder = await app.actor('kut-rang', role);
    const positionId = newId();
    await app.query(`INSERT INTO position (id, role, title_th, title_en, province_id, agency_id) VALUES ($1, $2, $2, $2, $3, $4)`, [positionId, role, holder.provinceId, agencyId]);
    await app.query(`INSERT INTO position_holder (id, position_id, account_id, from_on) VALUES ($1, $2, $3, '2025-10-01')`, [newId(), positionId, holder.accountId]);
    return { ...holder, positionId, agencyId, divisionId: null };
  };

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    const agencyId = newId();
    const { provinceId } = await app.actor('kut-rang', 'officer');
    await app.query(
      `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type) VALUES ($1, $2, 'small', 'หน่วยงานเล็ก', 'Small', 'เล็ก', 'Small', 'องค์การบริหารส่วนตำบล')`,
      [agencyId, provinceId],
    );
    officer = await positionOf(agencyId, 'officer');
    for (const role of ['clerk', 'executive'] as const) await positionOf(agencyId, role);
  });
  afterAll(() => app.stop());

  it('plans without lead divisions, asks the clerk first, and is told why the heads are not asked', async () => {
    const agencyId = officer.agencyId ?? '';
    await app.run((tx) => app.get(RecordResult).record(tx, officer, agencyId, resultInput.parse(weakNine(fiscalYear - 1))));
    const cycleId = await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId, fiscalYear, resultFiscalYear: fiscalYear - 1 }));
    const read = () => app.run((tx) => app.get(ReadCycle).read(tx, officer, cycleId));
    const send = async (event: string) => {
      const { version } = await read();
      await app.run((tx) => app.get(ApplyTransition).apply(tx, officer, cycleId, { event, version }));
    };
    await app.run((tx) => app.get(WriteAnalysis).write(tx, officer, cycleId, { indicatorNo: 9, text: 'ข้อมูลไม่ครบถ้วน', version: 0 }));
    await send('submitAnalysis');
    const measure = { title: 'เผยแพร่ข้อมูล', indicatorNos: [9], steps: ['เผยแพร่'], divisionIds: [], periodStart: '2025-10-01', periodEnd: '2026-09-30', followUp: 'ประชุมประจำเดือน' };
    await app.run((tx) => app.get(WriteMeasure).add(tx, officer, cycleId, measureInput.parse(measure)));
    expect((await read()).gaps).toEqual([]);
    await send('submitPlan');
    const { approval, skippedLevels } = await read();
    expect(approval.map(({ level, status }) => [level, status])).toEqual([['clerk', 'here'], ['executive', 'ahead']]);
    expect(skippedLevels).toMatchObject([
      { code: 'level-not-for', where: 'level:heads', message: { th: 'ไม่ต้องผ่านลำดับหัวหน้าส่วนราชการที่รับผิดชอบ เนื่องจากเป็นหน่วยงานที่ไม่มีการแบ่งส่วนราชการ' } },
    ]);
  });
});
