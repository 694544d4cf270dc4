import { texts, type Bilingual } from '@prongsai/contracts';
import type { DefinitionId } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { Calendar } from '../../calendar/index.js';
import { reminderLetter, yearLink, type Letter } from '../../notifications/index.js';
import { daysFromDue } from '../rungs.js';
import type { DueLine } from './due-line.js';

type Line = Pick<DueLine, 'id' | 'cycleId' | 'agencyId' | 'provinceId' | 'milestone' | 'measureId' | 'dueOn'>;

export interface Worded {
  readonly letter: Letter;
  readonly link: string;
  /** Working days by which the work is late; 0 as long as it is not. */
  readonly lateDays: number;
}

interface CycleRow {
  readonly id: string;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly th: string;
  readonly en: string;
}
interface MeasureRow {
  readonly id: string;
  readonly no: number;
  readonly title: string;
}

const cycles = `SELECT c.id, c.fiscal_year AS "fiscalYear", c.definition_id AS "definitionId", a.short_name_th AS th, a.short_name_en AS en
  FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE c.id = ANY($1::uuid[])`;
const measures = 'SELECT id, no, title FROM measure WHERE id = ANY($1::uuid[])';

/** A measure is named by its number and title, a milestone by its name. */
const matterOf = ({ milestone }: Line, measure: MeasureRow | undefined): Bilingual =>
  measure === undefined
    ? texts.milestones[milestone]
    : { th: `มาตรการที่ ${measure.no} ${measure.title}`, en: `Measure ${measure.no}, ${measure.title}` };

/** Writes the letters of lines as they read on a day, which is today where none is given. */
@Injectable()
export class WordLines {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  async of(tx: EntityManager, lines: readonly Line[], day = this.clock.today()): Promise<Map<string, Worded>> {
    const holidays = await this.calendar.holidaysByProvince(tx);
    const cycleIds = [...new Set(lines.map(({ cycleId }) => cycleId))];
    const headings = new Map((await tx.query<CycleRow[]>(cycles, [cycleIds])).map((row) => [row.id, row]));
    const titles = await this.#measures(tx, lines);
    const counted = new Map<string, number>();
    const daysOf = ({ dueOn, provinceId }: Line): number => {
      const key = `${dueOn} ${provinceId}`;
      const days = counted.get(key) ?? daysFromDue(dueOn, day, holidays(provinceId));
      counted.set(key, days);
      return days;
    };
    return new Map(lines.flatMap((line) => {
      const heading = headings.get(line.cycleId);
      if (!heading) return [];
      const { fiscalYear, definitionId, th, en } = heading;
      const days = daysOf(line);
      const milestone = matterOf(line, line.measureId === null ? undefined : titles.get(line.measureId));
      const letter = reminderLetter({ agency: { th, en }, fiscalYear, definitionId, milestone, dueOn: line.dueOn, days });
      return [[line.id, { letter, link: yearLink(line.agencyId, definitionId), lateDays: Math.max(0, days) }] as const];
    }));
  }

  async #measures(tx: EntityManager, lines: readonly Line[]): Promise<Map<string, MeasureRow>> {
    const ids = lines.flatMap(({ measureId }) => measureId ?? []);
    if (ids.length === 0) return new Map();
    return new Map((await tx.query<MeasureRow[]>(measures, [ids])).map((row) => [row.id, row]));
  }
}
