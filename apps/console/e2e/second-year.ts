import { routes, type MeasureView } from '@prongsai/contracts';
import type { Demonstration } from './demonstration.js';

const finance = 'finance-head@kut-rang.example';

/** Kut Rang prepares next year's plan as well, up to the executive: then two plans wait for him. */
export async function prepareNextYear(demonstration: Demonstration): Promise<void> {
  const officer = await demonstration.as('officer@kut-rang.example');
  const { id: thisYear, agency, fiscalYear } = await demonstration.cycleOf('kut-rang');
  const params = { agencyId: agency.id };
  const weakNine = Array.from({ length: 10 }, (_, at) => ({ no: at + 1, reported: at + 1 === 9 ? 80 : 90 }));
  await officer.call(routes.recordResult, { params, body: { fiscalYear, overall: 90 * 0.6 + 85 * 0.4, indicators: weakNine } });
  const { id } = await officer.call(routes.openCycle, { params, body: { fiscalYear: fiscalYear + 1 } });
  const cycle = { cycleId: id };
  const send = async (event: string) => {
    const { version } = await officer.call(routes.getCycle, { params: cycle });
    await officer.call(routes.sendEvent, { params: cycle, body: { event, version } });
  };
  await officer.call(routes.writeAnalysis, { params: { ...cycle, indicatorNo: 9 }, body: { text: 'ข้อมูลบนเว็บไซต์ไม่ครบถ้วน', version: 0 } });
  await send('submitAnalysis');
  const divisionIds = await divisionsOf(demonstration, thisYear);
  const year = fiscalYear + 1 - 543;
  await officer.call(routes.addMeasure, {
    params: cycle,
    body: { title: 'ปรับปรุงข้อมูลบนเว็บไซต์ให้เป็นปัจจุบัน', indicatorNos: [9], steps: ['ตรวจสอบข้อมูล', 'เผยแพร่'], divisionIds, periodStart: `${year - 1}-10-01`, periodEnd: `${year}-09-30`, followUp: 'ประชุมประจำเดือน' },
  });
  await send('submitPlan');
  for (const email of [finance, 'clerk@kut-rang.example']) await approveIn(demonstration, email, id);
}

/** The division of finance alone leads the second measure. */
async function divisionsOf(demonstration: Demonstration, cycleId: string): Promise<string[]> {
  const measures = await measuresOf(demonstration, cycleId);
  return measures.find(({ no }) => no === 2)?.divisions.map(({ id }) => id) ?? [];
}

export async function measuresOf(demonstration: Demonstration, cycleId: string): Promise<MeasureView[]> {
  const officer = await demonstration.as('officer@kut-rang.example');
  return (await officer.call(routes.listMeasures, { params: { cycleId } })).data;
}

/** Somebody approves what waits for him in one cycle. */
export async function approveIn(demonstration: Demonstration, email: string, cycleId: string): Promise<void> {
  const client = await demonstration.as(email);
  const item = (await client.call(routes.inbox, {})).data.find((one) => one.cycleId === cycleId);
  if (!item) throw new Error(`nothing waits for ${email}`);
  await client.call(routes.decide, { params: { approvalId: item.id }, body: { verdict: 'approve', contentHash: item.contentHash } });
}
