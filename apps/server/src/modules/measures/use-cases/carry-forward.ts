import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId } from '../../../platform/index.js';

const unfinished = `SELECT m.id FROM measure m LEFT JOIN report_entry e ON e.measure_id = m.id AND e.half = 'twelveMonth'
  WHERE m.cycle_id = $1 AND e.status IS DISTINCT FROM 'done'
    AND NOT EXISTS (SELECT 1 FROM measure later WHERE later.cycle_id = $2 AND later.carried_from_id = m.id) ORDER BY m.no`;

/** The period is left open: it belongs to the year before. Nobody has written it yet, so nobody is barred from approving it. */
const copy = `INSERT INTO measure (id, cycle_id, agency_id, no, title, indicator_nos, analysis, steps, division_ids, responsible_text, follow_up,
    carried_from_id, version, updated_at)
  SELECT carried.new_id, $2, m.agency_id, carried.place + (SELECT coalesce(max(no), 0) FROM measure WHERE cycle_id = $2), m.title, m.indicator_nos, m.analysis,
         m.steps, m.division_ids, m.responsible_text, m.follow_up, m.id, 1, $3
    FROM unnest($1::uuid[], $4::uuid[]) WITH ORDINALITY AS carried (id, new_id, place) JOIN measure m ON m.id = carried.id`;

/** Takes what a year left unfinished into the next one, once. */
@Injectable()
export class CarryForward {
  constructor(private readonly clock: Clock) {}

  /** How many measures were carried. */
  async carry(tx: EntityManager, fromCycleId: string, toCycleId: string): Promise<number> {
    const rows = await tx.query<{ id: string }[]>(unfinished, [fromCycleId, toCycleId]);
    if (rows.length > 0) await tx.query(copy, [rows.map(({ id }) => id), toCycleId, this.clock.now(), rows.map(() => newId())]);
    return rows.length;
  }
}
