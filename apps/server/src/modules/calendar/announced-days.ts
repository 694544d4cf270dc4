import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AnnouncedKind } from './announced-day.entity.js';

/** What was announced about a day, as far as counting needs it. */
export interface AnnouncedDay {
  readonly provinceId: string | null;
  readonly day: string;
  readonly kind: AnnouncedKind;
}

const days = 'SELECT province_id AS "provinceId", day::text, kind FROM announced_day';

/** The few days that were announced besides the calendar of the law. */
@Injectable()
export class AnnouncedDays {
  of(tx: EntityManager, provinceId: string | null): Promise<AnnouncedDay[]> {
    return tx.query<AnnouncedDay[]>(`${days} WHERE province_id IS NULL OR province_id = $1::uuid ORDER BY day`, [provinceId]);
  }

  all(tx: EntityManager): Promise<AnnouncedDay[]> {
    return tx.query<AnnouncedDay[]>(`${days} ORDER BY day`);
  }
}
