import type { Bilingual } from '@prongsai/thai';
import type { Indicator, IndicatorRule, Instrument, InstrumentCode, Item, SubIndicator } from './framework.js';

/** What the years have in common. A year that differs states its own in its data file. */
export const instruments: readonly Instrument[] = [
  { code: 'IIT', weight: 30, name: { th: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', en: 'Internal integrity and transparency assessment' } },
  { code: 'EIT', weight: 30, name: { th: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', en: 'External integrity and transparency assessment' } },
  { code: 'OIT', weight: 40, name: { th: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', en: 'Open data integrity and transparency assessment' } },
];

interface IndicatorName {
  instrument: InstrumentCode;
  th: string;
  en: string;
  variants?: readonly string[];
}

const names: readonly IndicatorName[] = [
  { instrument: 'IIT', th: 'การปฏิบัติหน้าที่', en: 'Performance of duties' },
  { instrument: 'IIT', th: 'การใช้งบประมาณ', en: 'Budget use' },
  { instrument: 'IIT', th: 'การใช้อำนาจ', en: 'Use of power' },
  {
    instrument: 'IIT',
    th: 'การใช้ทรัพย์สินของราชการ',
    en: 'Use of public property',
    variants: ['การใช้ทรัพย์สินของทางราชการ', 'การใช้ทรัพย์สินราชการ'],
  },
  { instrument: 'IIT', th: 'การแก้ไขปัญหาการทุจริต', en: 'Tackling corruption' },
  { instrument: 'EIT', th: 'คุณภาพการดำเนินงาน', en: 'Quality of work', variants: ['คุณภารการดำเนินงาน'] },
  { instrument: 'EIT', th: 'ประสิทธิภาพการสื่อสาร', en: 'Communication' },
  { instrument: 'EIT', th: 'การปรับปรุงการทำงาน', en: 'Improvement of work', variants: ['การปรับปรุงระบบการทำงาน', 'ปรับปรุงการทำงาน'] },
  { instrument: 'OIT', th: 'การเปิดเผยข้อมูล', en: 'Disclosure of information' },
  { instrument: 'OIT', th: 'การป้องกันการทุจริต', en: 'Prevention of corruption' },
];

export const indicatorsWith = (rules: Record<InstrumentCode, IndicatorRule>): Indicator[] =>
  names.map(({ instrument, th, en, variants = [] }, index) => ({ no: index + 1, instrument, name: { th, en }, variants, rule: rules[instrument] }));

/** `codes('O', 1, 9)` is O1 to O9. */
export const codes = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

export type Titles = Readonly<Record<string, readonly [th: string, en: string]>>;

const titleOf = (titles: Titles, code: string): Bilingual | null => {
  const title = titles[code];
  return title === undefined ? null : { th: title[0], en: title[1] };
};

export const oitItems = (subIndicators: readonly SubIndicator[], titles: Titles): Item[] =>
  subIndicators.flatMap((sub) =>
    sub.items.map((code) => ({ code, instrument: 'OIT', indicatorNo: sub.indicatorNo, subIndicator: sub.no, title: titleOf(titles, code) })),
  );

/** Items spread evenly over the indicators of an instrument, in order: three questions to each in the newer years. */
export const surveyItems = (instrument: 'IIT' | 'EIT', indicatorNos: readonly number[], perIndicator: number, titles: Titles): Item[] =>
  indicatorNos.flatMap((indicatorNo, index) =>
    codes(instrument === 'IIT' ? 'i' : 'e', index * perIndicator + 1, (index + 1) * perIndicator).map((code) => ({
      code,
      instrument,
      indicatorNo,
      subIndicator: null,
      title: titleOf(titles, code),
    })),
  );
