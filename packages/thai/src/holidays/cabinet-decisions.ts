import type { Bilingual } from '../bilingual.js';
import type { CalendarDay } from '../calendar-day.js';

/** A day that a decision makes a day off, or (`withdrawn`) a day to work. */
export interface DecidedDay {
  day: CalendarDay;
  kind: 'special' | 'substitution' | 'withdrawn';
  name: Bilingual;
}

export interface CabinetDecision {
  decidedOn: CalendarDay;
  source: string;
  days: readonly DecidedDay[];
}

const bridge: Bilingual = { th: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', en: 'Special holiday' };
const special = (day: CalendarDay, name: Bilingual = bridge): DecidedDay => ({ day, kind: 'special', name });
const inLieuOf = (day: CalendarDay, th: string, en: string): DecidedDay => ({ day, kind: 'substitution', name: { th: `ชดเชย${th}`, en: `Substitution for ${en}` } });
const withdrawn = (day: CalendarDay, th: string, en: string): DecidedDay => ({ day, kind: 'withdrawn', name: { th, en } });

const songkran = ['วันสงกรานต์', 'Songkran Festival'] as const;
const eve = ['วันสิ้นปี', "New Year's Eve"] as const;

/**
 * What the Cabinet decided for offices of the whole country, oldest first, each with the day it did: so the calendar can be told as it was known
 * on any day. Days of one region (26 Mar, 10 May, 6 and 21 Oct 2564) belong to the provinces, not here.
 */
export const cabinetDecisions: readonly CabinetDecision[] = [
  { decidedOn: '2016-11-22', source: 'มติ ครม. 22 พ.ย. 2559 (koratstartup.com/?p=12135)', days: [inLieuOf('2017-01-02', ...eve), inLieuOf('2017-01-03', 'วันขึ้นปีใหม่', "New Year's Day")] },
  {
    decidedOn: '2017-04-25',
    source: 'มติ ครม. 25 เม.ย. 2560 และ 26 ก.ย. 2560 (thestandard.co/october-26-government-holiday)',
    days: [special('2017-10-26', { th: 'วันพระราชพิธีถวายพระเพลิงพระบรมศพ', en: 'Royal Cremation Ceremony' })],
  },
  { decidedOn: '2017-11-07', source: 'มติ ครม. 7 พ.ย. 2560 (thestandard.co/?p=41401)', days: [inLieuOf('2018-01-02', ...eve)] },
  { decidedOn: '2018-02-27', source: 'มติ ครม. 27 ก.พ. 2561 (newtv.co.th/news/12254)', days: [special('2018-04-12')] },
  {
    decidedOn: '2019-01-29',
    source: 'มติ ครม. 29 ม.ค. 2562 (news.thaipbs.or.th/content/277361)',
    days: [special('2019-05-06', { th: 'วันหยุดเนื่องในพระราชพิธีบรมราชาภิเษก', en: 'Royal Coronation holiday' })],
  },
  { decidedOn: '2019-02-12', source: 'มติ ครม. 12 ก.พ. 2562 (realnewsthailand.prd.go.th, nid=2201)', days: [special('2019-04-12')] },
  { decidedOn: '2019-10-29', source: 'มติ ครม. 29 ต.ค. 2562 (news.ch7.com/detail/372246)', days: [special('2019-12-30')] },
  {
    decidedOn: '2020-03-17',
    source: 'มติ ครม. 17 มี.ค. 2563 (pr.prd.go.th/ratchaburi, nid=14088)',
    days: [withdrawn('2020-04-13', ...songkran), withdrawn('2020-04-14', ...songkran), withdrawn('2020-04-15', ...songkran)],
  },
  { decidedOn: '2020-06-30', source: 'มติ ครม. 30 มิ.ย. 2563 (bangkokpost.com/thailand/general/1943468)', days: [inLieuOf('2020-07-27', ...songkran)] },
  {
    decidedOn: '2020-08-13',
    source: 'มติ ครม. 13 ส.ค. 2563 (bangkokpost.com/thailand/general/1967667)',
    days: [inLieuOf('2020-09-04', ...songkran), inLieuOf('2020-09-07', ...songkran)],
  },
  {
    decidedOn: '2020-09-22',
    source: 'มติ ครม. 22 ก.ย. 2563 (mgronline.com/uptodate/detail/9630000097029)',
    days: [
      special('2020-11-19'),
      special('2020-11-20'),
      withdrawn('2020-12-07', 'ชดเชยวันพ่อแห่งชาติ', "Substitution for National Father's Day"),
      inLieuOf('2020-12-11', 'วันพ่อแห่งชาติ', "National Father's Day"),
    ],
  },
  {
    decidedOn: '2020-12-29',
    source: 'มติ ครม. 29 ธ.ค. 2563 (prachachat.net/general/news-584415; thainewsonline.co/news/822498)',
    days: [
      special('2021-02-12', { th: 'วันตรุษจีน', en: 'Chinese New Year' }),
      special('2021-04-12'),
      special('2021-07-27'),
      special('2021-09-24', { th: 'วันมหิดล', en: 'Mahidol Day' }),
      inLieuOf('2021-10-22', 'วันปิยมหาราช', 'Chulalongkorn Memorial Day'),
      withdrawn('2021-10-25', 'ชดเชยวันปิยมหาราช', 'Substitution for Chulalongkorn Memorial Day'),
    ],
  },
  {
    decidedOn: '2021-06-29',
    source: 'มติ ครม. 29 มิ.ย. 2564 (innnews.co.th/news/news-general/news_134765)',
    days: [withdrawn('2021-07-27', bridge.th, bridge.en)],
  },
  {
    decidedOn: '2021-11-04',
    source: 'มติ ครม. 4 พ.ย. 2564 (dailynews.co.th/news/442789)',
    days: [special('2022-07-15'), special('2022-07-29'), special('2022-10-14'), special('2022-12-30')],
  },
  { decidedOn: '2023-01-10', source: 'มติ ครม. 10 ม.ค. 2566 (tna.mcot.net/politics-1091929)', days: [special('2023-05-05')] },
  { decidedOn: '2023-07-25', source: 'มติ ครม. 25 ก.ค. 2566 (prachachat.net/politics/news-1356520)', days: [special('2023-07-31')] },
  {
    decidedOn: '2023-10-24',
    source: 'มติ ครม. 24 ต.ค. 2566 (tna.mcot.net/politics-1260681)',
    days: [inLieuOf('2023-12-29', ...eve), withdrawn('2024-01-02', `ชดเชย${eve[0]}`, `Substitution for ${eve[1]}`), special('2024-12-30')],
  },
  { decidedOn: '2024-02-13', source: 'มติ ครม. 13 ก.พ. 2567 (mgronline.com/uptodate/detail/9670000013139)', days: [special('2024-04-12')] },
  {
    decidedOn: '2024-11-12',
    source: 'มติ ครม. 12 พ.ย. 2567 (sorbdee.net/article/4777; mgronline.com/uptodate/detail/9680000106109)',
    days: [special('2025-06-02'), special('2025-08-11'), special('2026-01-02')],
  },
];
