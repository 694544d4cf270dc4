import type { CalendarDay } from '../calendar-day.js';
import type { Holiday } from './holiday.js';

/** The day of the royal ploughing ceremony, a holiday of government offices only, and where it was found. Nobody can count it ahead. */
const ploughing: readonly { day: CalendarDay; announced: boolean; source: string }[] = [
  { day: '2017-05-12', announced: false, source: 'vacanza/holidays (MIT)' },
  { day: '2018-05-14', announced: false, source: 'ปฏิทินวันหยุดราชการ พ.ศ. 2561; vacanza/holidays (MIT)' },
  { day: '2019-05-09', announced: true, source: 'khaosodenglish.com, 21 พ.ค. 2562' },
  { day: '2020-05-11', announced: false, source: 'itokin.co.th/2020/05/11; vacanza/holidays (MIT)' },
  { day: '2021-05-10', announced: true, source: 'กระทรวงเกษตรและสหกรณ์, moac.go.th/royal_ploughing-schedule' },
  { day: '2022-05-13', announced: true, source: 'ประกาศสำนักพระราชวัง ตาม bangkokbiznews.com/lifestyle/1000716' },
  { day: '2023-05-17', announced: true, source: 'tnnthailand.com/news/social/144961' },
  { day: '2024-05-10', announced: false, source: 'phetchakasempolicestation.com; vacanza/holidays (MIT)' },
  { day: '2025-05-09', announced: true, source: 'thansettakij.com/lifestyle/travel-shopping/626899' },
  { day: '2026-05-13', announced: false, source: 'vacanza/holidays (MIT), 23 ก.ค. 2569' },
];

export const ploughingHolidaysOf = (year: number): Holiday[] =>
  ploughing
    .filter(({ day }) => day.startsWith(`${year}-`))
    .map(({ day, announced, source }) => ({
      day,
      name: { th: 'วันพืชมงคล', en: 'Royal Ploughing Ceremony Day' },
      kind: 'ploughing',
      certainty: announced ? 'announced' : 'general-knowledge',
      source,
    }));
