import type { AddedHoliday, Asked, CycleFacts, Deadline, Facts, Move, Passage } from '../oracle/facts.js';
import type { Province } from '../town/province.js';
import { epoch, type Rows } from './read-rows.js';

interface CycleRow {
  readonly id: string;
  readonly agencyId: string;
}
type PassageRow = Passage & { readonly cycleId: string };
type AskedRow = Asked & { readonly cycleId: string };
type DeadlineRow = Deadline & { readonly cycleId: string };

const cycles = 'SELECT id, agency_id AS "agencyId" FROM cycle WHERE fiscal_year = $1';
const passages = `SELECT cycle_id AS "cycleId", ${epoch('at')} AS at, event, to_state AS "to" FROM cycle_transition ORDER BY cycle_id, version`;
const asked = `SELECT cycle_id AS "cycleId", position_id AS "positionId", ${epoch('asked_at')} AS "from",
    coalesce(${epoch('least(decided_at, voided_at)')}, 'Infinity') AS until FROM approval`;
const deadlines = `SELECT d.id, d.cycle_id AS "cycleId", d.milestone, m.period_end::text AS "measureEndsOn"
  FROM deadline d LEFT JOIN measure m ON m.id = d.measure_id`;
const moves = `SELECT ${epoch('at')} AS at, milestone, agency_id AS "agencyId", to_on::text AS "dueOn" FROM deadline_move WHERE kind = 'act' ORDER BY at`;
const holidays = `SELECT ${epoch('added_at')} AS at, day::text FROM announced_day WHERE province_id = $1 OR province_id IS NULL ORDER BY added_at`;

/** What people did in the month, as the system has it in its history of acts: whether every act is there is asked of those who acted. */
export async function readFacts(rows: Rows, province: Province, fiscalYear: number, end: number): Promise<Facts> {
  const history = grouped(await rows.of<PassageRow>(passages));
  const approvals = grouped(await rows.of<AskedRow>(asked));
  const due = grouped(await rows.of<DeadlineRow>(deadlines));
  const agencies = new Map(province.agencies.map((agency) => [agency.id, agency]));
  const found = (await rows.of<CycleRow>(cycles, [fiscalYear])).flatMap(({ id, agencyId }): CycleFacts[] => {
    const agency = agencies.get(agencyId);
    return agency ? [{ id, agency, passages: history.get(id) ?? [], asked: approvals.get(id) ?? [], deadlines: due.get(id) ?? [] }] : [];
  });
  return { province, fiscalYear, cycles: found, moves: await rows.of<Move>(moves), holidays: await rows.of<AddedHoliday>(holidays, [province.id]), end };
}

function grouped<Row extends { readonly cycleId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.cycleId, [...(found.get(row.cycleId) ?? []), row]);
  return found;
}

