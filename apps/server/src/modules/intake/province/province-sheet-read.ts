import type { provinceChoice, ProvinceView } from '@prongsai/contracts';
import type { z } from 'zod';

/** What is kept of a province's sheet beside its rows. */
export type ProvinceSheetRead = Pick<ProvinceView, 'fiscalYears' | 'tables' | 'skipped'>;

export type ProvinceChoiceMade = z.output<typeof provinceChoice>;
