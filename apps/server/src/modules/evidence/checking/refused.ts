import type { EvidenceRefusalCode } from '@prongsai/contracts';
import { refuse, type Refusal } from '../../../platform/index.js';

/** Why a file is not taken; the reason stands at the file. */
export const refusedFile = (code: EvidenceRefusalCode, params?: Readonly<Record<string, string | number>>): Refusal =>
  refuse.invalid([{ code, where: 'file', ...(params && { params }) }]);
