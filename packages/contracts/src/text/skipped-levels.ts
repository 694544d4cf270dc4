import type { SkipCode } from '@prongsai/workflow';
import type { RefusalText } from './refusal-text.js';

const nothingToDo = { th: 'ไม่ต้องดำเนินการในลำดับนี้', en: 'Nothing is to be done at this level' };

/** Why a level of a chain is not asked. */
export const skippedLevels: Record<SkipCode, RefusalText> = {
  'level-not-for': {
    message: { th: 'ไม่ต้องผ่านลำดับ{level} เนื่องจากเป็น{kinds}', en: 'Not asked: {level}, because the agency is one of: {kinds}' },
    remedy: nothingToDo,
  },
  'level-only-for': {
    message: { th: 'ไม่ต้องผ่านลำดับ{level} ซึ่งใช้เฉพาะ{kinds}', en: 'Not asked: {level}, which is only for: {kinds}' },
    remedy: nothingToDo,
  },
};
