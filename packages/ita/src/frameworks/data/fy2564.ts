import type { Framework } from '../framework.js';
import { fy2563 } from './fy2563.js';

/** FY2564. The rules of FY2563; the OIT arithmetic was checked against a province report of this year. */
export const fy2564: Framework = { ...fy2563, fiscalYear: 2564, takenFrom: 2564 };
