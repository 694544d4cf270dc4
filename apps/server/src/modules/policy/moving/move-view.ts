import type { AgencySummary, Bilingual, DeadlineMoveView, MoveKind, MovedDeadline, MovedLine, MoveScope } from '@prongsai/contracts';
import { formatThaiDate, workingDaysBetween } from '@prongsai/thai';
import type { HolidaysByProvince } from '../../calendar/index.js';
import { audienceNames } from '../../deadlines/index.js';
import type { DeadlineRow, LineRow, MoveRow } from './move-rows.js';

type Named = ReadonlyMap<string, AgencySummary>;

/** Who did it where no position of a province did. */
const others: Record<MoveKind, Bilingual> = {
  act: { th: 'ผู้ดูแลระบบส่วนกลาง', en: 'The operator' },
  plan: { th: 'ระบบ ตามแผนที่ได้รับอนุมัติ', en: 'The system, following the approved plan' },
};

export const dayText = (day: string): Bilingual => ({ th: formatThaiDate(day, 'weekday'), en: formatThaiDate(day, 'weekday', { language: 'en' }) });

const measureOf = ({ measureId, measureNo }: Pick<MoveRow, 'measureId' | 'measureNo'>) =>
  measureId === null || measureNo === null ? null : { id: measureId, no: measureNo };

const scopeOf = ({ provinceId, agencyId, measureId }: Pick<MoveRow, 'provinceId' | 'agencyId' | 'measureId'>): MoveScope => {
  if (measureId !== null) return 'measure';
  if (agencyId !== null) return 'agency';
  return provinceId === null ? 'nation' : 'province';
};

export function moveOf(row: MoveRow, named: Named, holidaysOf: HolidaysByProvince): DeadlineMoveView {
  const { id, kind, fiscalYear, definitionId, milestone, from, to, agencies, deadlines, kept, moved, tooLate, added, dropped } = row;
  return {
    id, kind, fiscalYear, definitionId, milestone, from, to,
    scope: scopeOf(row),
    agency: row.agencyId === null ? null : (named.get(row.agencyId) ?? null),
    measure: measureOf(row),
    reason: row.reason,
    at: row.at.toISOString(),
    by: row.titleTh !== null && row.titleEn !== null ? { th: row.titleTh, en: row.titleEn } : others[kind],
    fromText: dayText(from),
    toText: dayText(to),
    workingDays: workingDaysBetween(from, to, holidaysOf(row.provinceId)),
    counts: { agencies, deadlines, kept, lines: moved + tooLate + added + dropped, moved, tooLate, added, dropped },
  };
}

export function deadlineOf(row: DeadlineRow, named: Named): MovedDeadline[] {
  const agency = named.get(row.agencyId);
  return agency ? [{ id: row.id, agency, measure: measureOf(row), before: row.before, after: row.after }] : [];
}

export function lineOf(row: LineRow, named: Named): MovedLine[] {
  const agency = named.get(row.agencyId);
  if (!agency) return [];
  const { id, rung, outcome } = row;
  return [{ id, agency, measure: measureOf(row), rung, audience: audienceNames[row.audience], before: row.before?.toISOString() ?? null, after: row.after.toISOString(), outcome }];
}
