import type { Scale } from './town/scale.js';

/** A large province, and a month in which two due days fall. */
const province = 211;
const month = { beginsOn: '2025-10-14', days: 31 };
/** A smaller experiment looks at the days around one of them. */
const week = { beginsOn: '2025-10-28', days: 9 };

const minuteMs = 60_000;

export function monthOf({ minutes, percent }: { readonly minutes: number; readonly percent: number }): Scale {
  const agencies = Math.max(10, Math.round((province * percent) / 100));
  return { agencies, fiscalYear: 2569, milliseconds: minutes * minuteMs, ...(percent < 50 ? week : month) };
}
