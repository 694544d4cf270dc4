import type { RefusalText } from './refusal-text.js';

/** Why what is held about a person is not erased. */
export const personalDataRefusalCodes = ['person-in-office', 'person-elsewhere', 'reason-names-person'] as const;
export type PersonalDataRefusalCode = (typeof personalDataRefusalCodes)[number];

export const personalDataRefusals: Record<PersonalDataRefusalCode, RefusalText> = {
  'person-in-office': {
    message: { th: 'ยังลบข้อมูลไม่ได้ เจ้าของบัญชียังดำรงตำแหน่งหรือรักษาราชการแทนอยู่', en: 'The account still holds a position, or acts for one' },
    remedy: { th: 'บันทึกวันสิ้นสุดของทุกตำแหน่งก่อน แล้วจึงลบข้อมูล', en: 'End every tenure first, then erase' },
  },
  'person-elsewhere': {
    message: { th: 'เจ้าของบัญชีเคยดำรงตำแหน่งในจังหวัดอื่นด้วย', en: 'The account has held a position of another province too' },
    remedy: { th: 'ให้ผู้ดูแลระบบประสานกับจังหวัดนั้นก่อนลบข้อมูล', en: 'Let whoever runs the system agree with that province before anything is erased' },
  },
  'reason-names-person': {
    message: { th: 'เหตุผลระบุชื่อหรืออีเมลของผู้ที่จะลบข้อมูล', en: 'The reason names the person who is to be erased' },
    remedy: { th: 'เขียนเหตุผลโดยไม่ระบุชื่อหรืออีเมล เพราะเหตุผลเก็บไว้ในร่องรอยตลอดไป', en: 'Give the reason without a name or an address: the trail keeps it for ever' },
  },
};
