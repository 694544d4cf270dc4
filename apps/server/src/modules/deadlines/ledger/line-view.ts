import type { AgencySummary, Bilingual, ReminderChannel, ReminderView } from '@prongsai/contracts';
import type { Milestone, Recipient } from '@prongsai/ita';
import { audienceNames } from '../audience.js';
import { heldBack } from '../pause/held-back.js';
import type { ReminderStatus } from '../reminder.entity.js';
import type { LetterOfLine } from './letters-of-lines.js';
import { reminderReasons, type FailReason, type SkipReason } from './reasons.js';

export interface LineRow {
  readonly id: string;
  readonly cycleId: string;
  readonly deadlineId: string;
  readonly agencyId: string;
  readonly milestone: Milestone;
  readonly measureId: string | null;
  readonly measureNo: number | null;
  readonly dueOn: string;
  readonly rung: string;
  readonly audience: Recipient;
  readonly plannedFor: Date;
  /** `plannedFor` to the microsecond, in UTC. */
  readonly hour: string;
  readonly plannedBefore: Date | null;
  readonly titleTh: string | null;
  readonly titleEn: string | null;
  readonly status: ReminderStatus;
  readonly reason: SkipReason | FailReason | null;
  readonly note: string | null;
  readonly asked: boolean;
  readonly settledAt: Date | null;
  readonly paused: boolean;
}

/** `$1` is the present instant: what is due already waits for the end of a pause that runs now. */
export const lineSql = `SELECT r.id, r.cycle_id AS "cycleId", r.deadline_id AS "deadlineId", r.agency_id AS "agencyId", d.milestone, d.measure_id AS "measureId",
    m.no AS "measureNo", r.due_on::text AS "dueOn", r.rung, r.audience, r.planned_for AS "plannedFor",
    to_char(r.planned_for AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS hour, r.planned_before AS "plannedBefore", p.title_th AS "titleTh",
    p.title_en AS "titleEn", r.status, r.reason, r.note, r.asked_by IS NOT NULL AS asked, r.settled_at AS "settledAt",
    r.status = 'planned' AND ${heldBack('r.agency_id', 'a.province_id', 'greatest(r.planned_for, $1::timestamptz)')} AS paused
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN agency a ON a.id = r.agency_id
  LEFT JOIN position p ON p.id = r.position_id LEFT JOIN measure m ON m.id = d.measure_id`;

/** A letter that has left is the way it went; until then the console alone has told it. */
const channelOf = ({ status }: LineRow, letter: LetterOfLine | null): ReminderChannel | null => {
  if (status !== 'sent') return null;
  return letter?.state === 'sent' || letter?.state === 'kept' ? letter.channel : 'inApp';
};

export function lineViewOf(row: LineRow, agency: AgencySummary, letter: LetterOfLine | null): ReminderView {
  const { titleTh, titleEn, measureId, measureNo } = row;
  const position: Bilingual = titleTh !== null && titleEn !== null ? { th: titleTh, en: titleEn } : audienceNames[row.audience];
  return {
    id: row.id,
    cycleId: row.cycleId,
    deadlineId: row.deadlineId,
    agency,
    milestone: row.milestone,
    measure: measureId === null || measureNo === null ? null : { id: measureId, no: measureNo },
    dueOn: row.dueOn,
    rung: row.rung,
    plannedFor: row.plannedFor.toISOString(),
    plannedBefore: row.plannedBefore?.toISOString() ?? null,
    position,
    status: row.status,
    channel: channelOf(row, letter),
    letter,
    reason: row.reason === null ? null : reminderReasons[row.reason],
    note: row.note,
    paused: row.paused,
    sentAt: row.status === 'sent' ? (row.settledAt?.toISOString() ?? null) : null,
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
