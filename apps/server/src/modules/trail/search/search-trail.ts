import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf, routes, TrailRow } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { dayAfter, startOfDayInBangkok } from '../../../platform/index.js';
import { mentions, trailRowOf, type FoundRow } from './trail-row.js';

type Asked = QueryOf<typeof routes.searchTrail>;
type Page = ResponseOf<typeof routes.searchTrail>;
type Filter = Omit<Asked, 'text' | 'after' | 'limit'>;
type Cursor = Pick<FoundRow, 'at' | 'id'>;

/** Entries looked at for one page when words are searched for; the next page goes on where this one stopped. */
const mostRead = 5000;
const batch = 500;

const found = `SELECT e.id, e.no, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.action, e.detail,
    e.detail_salt IS NULL AS erased, e.hash, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.agency_id AS "agencyId",
    a.short_name_th AS "agencyTh", a.short_name_en AS "agencyEn", p.title_th AS "titleTh", p.title_en AS "titleEn"
  FROM audit_entry e LEFT JOIN agency a ON a.id = e.agency_id LEFT JOIN position p ON p.id = e.position_id`;

/** Pages through the trail by where the last page ended, so that no page gets slower than the first and nothing is ever counted. */
@Injectable()
export class SearchTrail {
  async search(tx: EntityManager, { text, after, limit, ...filter }: Asked): Promise<Page> {
    const data: TrailRow[] = [];
    const size = text ? batch : limit + 1;
    let cursor = after === undefined ? null : cursorOf(after);
    for (let read = 0; ; read += size) {
      const rows = await rowsBefore(tx, filter, cursor, size);
      for (const row of rows) {
        const view = trailRowOf(row);
        if (!text || mentions(view, text)) {
          if (data.length === limit) return pageOf(data, cursor);
          data.push(view);
        }
        cursor = row;
      }
      if (rows.length < size) return pageOf(data, null);
      if (read + size >= mostRead) return pageOf(data, cursor);
    }
  }
}

const pageOf = (data: TrailRow[], end: Cursor | null): Page => ({ data, next: end && `${end.at}|${end.id}`, searchedUntil: end && end.at });

function cursorOf(after: string): Cursor {
  const [at = '', id = ''] = after.split('|');
  return { at, id };
}

/** Only the conditions that were asked for, so that each combination is planned for itself. */
function rowsBefore(tx: EntityManager, filter: Filter, before: Cursor | null, size: number): Promise<FoundRow[]> {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const conditions = [
    ...(filter.agencyId === undefined ? [] : [`e.agency_id = ${value(filter.agencyId)}`]),
    ...(filter.positionId === undefined ? [] : [`e.position_id = ${value(filter.positionId)}`]),
    ...(filter.action === undefined ? [] : [`e.action = ${value(filter.action)}`]),
    ...(filter.from === undefined ? [] : [`e.at >= ${value(startOfDayInBangkok(filter.from))}`]),
    ...(filter.until === undefined ? [] : [`e.at < ${value(startOfDayInBangkok(dayAfter(filter.until, 1)))}`]),
    ...(before === null ? [] : [`(e.at, e.id) < (${value(before.at)}::timestamptz, ${value(before.id)}::uuid)`]),
  ];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return tx.query<FoundRow[]>(`${found}${where} ORDER BY e.at DESC, e.id DESC LIMIT ${value(size)}`, values);
}
