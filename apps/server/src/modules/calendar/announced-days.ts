import type { Bilingual } from '@prongsai/contracts';
import type { HolidayCertainty } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import type { AnnouncedKind } from './announced-day.entity.js';

/** What was announced about a day, as far as counting needs it. */
export interface AnnouncedDay {
  readonly provinceId: string | null;
  readonly day: string;
  readonly kind: AnnouncedKind;
}

/** A row with what a person wants to know of it. */
export interface Announcement extends AnnouncedDay {
  readonly id: string;
  readonly name: Bilingual;
  readonly source: string;
  readonly certainty: HolidayCertainty;
  readonly addedAt: Date;
}

/** What is to be announced; `by` is the position that says so, `null` for the operator. */
export type NewAnnouncement = Omit<Announcement, 'id'> & { readonly by: string | null };

const days = 'SELECT province_id AS "provinceId", day::text, kind FROM announced_day';
const ofScope = 'WHERE (province_id IS NULL OR province_id = $1::uuid)';
const announcements = `SELECT id, province_id AS "provinceId", day::text, kind, jsonb_build_object('th', name_th, 'en', name_en) AS name, source, certainty,
  added_at AS "addedAt" FROM announced_day`;

/** Of two who say the same about a day at once, the second changes nothing. */
const put = (scope: 'country' | 'province') => `INSERT INTO announced_day (id, province_id, day, kind, name_th, name_en, source, certainty, added_at, added_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT ${scope === 'country' ? '(day) WHERE province_id IS NULL' : '(province_id, day) WHERE province_id IS NOT NULL'} DO UPDATE
    SET kind = EXCLUDED.kind, name_th = EXCLUDED.name_th, name_en = EXCLUDED.name_en, source = EXCLUDED.source, certainty = EXCLUDED.certainty,
        added_at = EXCLUDED.added_at, added_by = EXCLUDED.added_by
    WHERE (announced_day.kind = 'withdrawn') <> (EXCLUDED.kind = 'withdrawn')
  RETURNING id`;

/** The few days that were announced besides the calendar of the law. */
@Injectable()
export class AnnouncedDays {
  of(tx: EntityManager, provinceId: string | null): Promise<AnnouncedDay[]> {
    return tx.query<AnnouncedDay[]>(`${days} ${ofScope} ORDER BY day`, [provinceId]);
  }

  all(tx: EntityManager): Promise<AnnouncedDay[]> {
    return tx.query<AnnouncedDay[]>(`${days} ORDER BY day`);
  }

  /** Those that a province sees between two days, the country's first. */
  between(tx: EntityManager, provinceId: string | null, from: string, to: string): Promise<Announcement[]> {
    const inRange = `${announcements} ${ofScope} AND day BETWEEN $2 AND $3 ORDER BY day, province_id NULLS FIRST`;
    return tx.query<Announcement[]>(inRange, [provinceId, from, to]);
  }

  /** What was said of a day for exactly this scope. */
  async on(tx: EntityManager, provinceId: string | null, day: string): Promise<Announcement | null> {
    const rows = await tx.query<Announcement[]>(`${announcements} WHERE province_id IS NOT DISTINCT FROM $1::uuid AND day = $2`, [provinceId, day]);
    return rows[0] ?? null;
  }

  async find(tx: EntityManager, provinceId: string, id: string): Promise<Announcement | null> {
    return (await tx.query<Announcement[]>(`${announcements} WHERE province_id = $1 AND id = $2`, [provinceId, id]))[0] ?? null;
  }

  /** The id of the row; `null` where somebody was first. */
  async put(tx: EntityManager, { provinceId, day, kind, name, source, certainty, addedAt, by }: NewAnnouncement): Promise<string | null> {
    const values = [newId(), provinceId, day, kind, name.th, name.en, source, certainty, addedAt, by];
    return (await tx.query<{ id: string }[]>(put(provinceId === null ? 'country' : 'province'), values))[0]?.id ?? null;
  }
}
