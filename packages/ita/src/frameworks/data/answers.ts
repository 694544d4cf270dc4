import type { AnswerScale, StaffSample } from '../framework.js';

/** Of the first years. */
export const fourLevels: AnswerScale = {
  levels: [
    { label: { th: 'น้อยที่สุดหรือไม่มีเลย', en: 'Least or not at all' }, value: 0 },
    { label: { th: 'น้อย', en: 'Little' }, value: 33.33 },
    { label: { th: 'มาก', en: 'Much' }, value: 66.67 },
    { label: { th: 'มากที่สุด', en: 'Most' }, value: 100 },
  ],
  yesNo: [],
};

/** Of the later years; what the four levels between are called is not established. */
export const sixLevels: AnswerScale = {
  levels: [
    { label: { th: 'ไม่เห็นด้วยอย่างยิ่ง', en: 'Strongly disagree' }, value: 0 },
    ...[20, 40, 60, 80].map((value) => ({ label: null, value })),
    { label: { th: 'เห็นด้วยอย่างยิ่ง', en: 'Strongly agree' }, value: 100 },
  ],
  yesNo: [
    { label: { th: 'มี', en: 'Yes' }, value: 0 },
    { label: { th: 'ไม่มี', en: 'No' }, value: 100 },
  ],
};

export const staffSample: StaffSample = { share: 10, minimum: 30, maximum: 400 };

export const fourLevelsSource = "an earlier version of a university's survey has these levels; the years and the values are general knowledge";
export const sixLevelsSource =
  "a later version of a university's survey has these outermost levels; the first year and the values are general knowledge";
export const staffSampleSource = 'ITAS works the sample out from the number of staff; the figures are general knowledge';
