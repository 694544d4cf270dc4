import { thaiMonth, type Bilingual } from '@prongsai/thai';
import { frameworkFor, itemOf } from '../../frameworks/framework-for.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { listed } from '../sentence.js';
import { adviceOf } from '../text/advice.js';
import { oitEntryOf } from './oit-entry.js';
import { topicOf } from './item-topics.js';

/** One step that a rule proposes, to be put into a measure and edited. */
export interface SuggestedStep {
  rule: 'owner-per-item' | 'weekly-link-check' | 'item-topic' | 'indicator-advice';
  text: Bilingual;
  /** Item codes it is for. */
  covers: string[];
  /** What it is for, and what about it is not established. */
  note: Bilingual;
}

const codesOf = (indicator: IndicatorScore): string[] => [...new Set(indicator.itemsBelow.map(({ code }) => code))];

const codeList = (codes: readonly string[]): Bilingual => listed(codes.map((code) => ({ th: code, en: code })));

const ownerPerItem = (codes: string[], { framework }: AnalysisContext, planYear: number): SuggestedStep => {
  const names = codeList(codes);
  const moved = frameworkFor(planYear).itemCounts.OIT !== framework.itemCounts.OIT;
  const caution = moved ? { th: ` รหัสเป็นของปี ${framework.fiscalYear} โปรดเทียบกับรายการปี ${planYear}`, en: `; codes of ${framework.fiscalYear}, compare them with the list of ${planYear}` } : { th: '', en: '' };
  return {
    rule: 'owner-per-item',
    text: { th: `กำหนดผู้รับผิดชอบ ${names.th} รายข้อ พร้อมวันส่งลิงก์`, en: `Name an owner for each of ${names.en} with the day the link is due` },
    covers: codes,
    note: { th: `ครอบคลุม ${codes.length} ข้อ${caution.th}`, en: `Covers ${codes.length} of the items${caution.en}` },
  };
};

const weeklyLinkCheck = (codes: string[], planYear: number): SuggestedStep => {
  const entry = oitEntryOf(planYear);
  const [from, to] = [thaiMonth(entry.from), thaiMonth(entry.to)];
  return {
    rule: 'weekly-link-check',
    text: {
      th: `ตรวจลิงก์ทุกสัปดาห์ในเดือน ${from.abbreviation} ถึง ${to.abbreviation} ก่อนปิดระบบ ITAS`,
      en: `Check the links every week from ${from.english} to ${to.english}, before ITAS closes`,
    },
    covers: codes,
    note:
      entry.certainty === 'assumed'
        ? { th: `ปฏิทินปี ${planYear} ยังไม่เป็นที่ยืนยัน ใช้ตามปี 2565`, en: `The calendar of ${planYear} is not established; months of 2565` }
        : { th: `ตามปฏิทินปี ${planYear}`, en: `By the calendar of ${planYear}` },
  };
};

const perItem = (indicator: IndicatorScore, codes: readonly string[], { framework }: AnalysisContext): SuggestedStep[] =>
  codes.flatMap((code) => {
    const topic = topicOf(indicator.instrument, itemOf(framework, code)?.title?.th ?? '');
    return topic === null ? [] : [{ rule: 'item-topic' as const, text: topic.step, covers: [code], note: { th: `สำหรับ ${code}`, en: `For ${code}` } }];
  });

/** For a weak indicator whose items are not known. */
const ofIndicator = ({ no, weak }: IndicatorScore): SuggestedStep[] => {
  const advice = adviceOf[no]?.weak;
  if (!weak || advice === undefined) return [];
  return [{ rule: 'indicator-advice', text: advice, covers: [], note: { th: 'สำหรับทั้งตัวชี้วัด เนื่องจากไม่มีคะแนนรายข้อ', en: 'For the indicator as a whole, since there are no item scores' } }];
};

/**
 * Steps for the items of an indicator that want mending. OIT items get an owner each and a check of the links in the months of entry
 * of the plan's year; every item gets the step of its topic, where its title is established.
 */
export const suggestSteps = (indicator: IndicatorScore, context: AnalysisContext, planYear: number): SuggestedStep[] => {
  const codes = codesOf(indicator);
  if (codes.length === 0) return ofIndicator(indicator);
  const own = perItem(indicator, codes, context);
  return indicator.instrument === 'OIT' ? [ownerPerItem(codes, context, planYear), weeklyLinkCheck(codes, planYear), ...own] : own;
};
