import { holidaySet, type HolidaySet } from '@prongsai/thai';

/** The public holidays of every year a cycle of ours can touch; counted once. */
export const holidays: HolidaySet = holidaySet(2010, 2060);
