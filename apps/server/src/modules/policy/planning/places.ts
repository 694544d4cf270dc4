import { ladderOf } from '@prongsai/ita';
import type { Place } from './calendars.js';
import { columns } from './given-rows.js';

/** The relations `place` (whose calendar a province goes by) and `ladder` (which ladder a milestone), from parameter `$first` on, four of them. */
export const placeSql = (first: number): string => `place AS (SELECT * FROM unnest($${first}::uuid[], $${first + 1}::int[]) AS t (province_id, calendar)),
  ladder AS (SELECT * FROM unnest($${first + 2}::text[], $${first + 3}::text[]) AS t (milestone, name))`;

const ladderRows = Object.entries(ladderOf).map(([milestone, name]) => ({ milestone, name }));

export const placeValues = (places: readonly Place[]): unknown[] => [...columns(places, 'provinceId', 'calendar'), ...columns(ladderRows, 'milestone', 'name')];

/** The ladder of deadline `d`, given `ladder` of its milestone. */
export const ladderOfDeadline = `CASE WHEN d.measure_id IS NULL THEN ladder.name ELSE 'measure' END`;
