import { buengKan } from './agencies/bueng-kan/index.js';
import { kutRang } from './agencies/kut-rang/index.js';
import { mueangKhong } from './agencies/mueang-khong/index.js';
import { munLek } from './agencies/mun-lek/index.js';
import { nikhomKhamSoi } from './agencies/nikhom-kham-soi/index.js';
import type { DemonstrationAgency } from './types.js';

export * from './province.js';
export * from './suggestions.js';
export * from './types.js';

/** The five agencies, each in its own year and at the stage its public document implies. */
export const demonstrationAgencies: DemonstrationAgency[] = [kutRang, munLek, nikhomKhamSoi, mueangKhong, buengKan];
