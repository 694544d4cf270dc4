/** One month of the year: its names, and how badly read documents print them. */
export interface ThaiMonth {
  /** 1 is January. */
  no: number;
  name: string;
  abbreviation: string;
  english: string;
  englishAbbreviation: string;
  /** Misreadings of the name or abbreviation; `seen` ones stand in real documents, the others follow the same confusion of letters. */
  misreadings: readonly { text: string; seen: boolean }[];
}

const likely = (...texts: string[]) => texts.map((text) => ({ text, seen: false }));

export const thaiMonths: readonly ThaiMonth[] = [
  { no: 1, name: 'มกราคม', abbreviation: 'ม.ค.', english: 'January', englishAbbreviation: 'Jan', misreadings: likely('ม.ด.', 'มกราดม') },
  { no: 2, name: 'กุมภาพันธ์', abbreviation: 'ก.พ.', english: 'February', englishAbbreviation: 'Feb', misreadings: likely('ก.ฟ.', 'กุมภาพันธ', 'กุมภาพันธุ์') },
  { no: 3, name: 'มีนาคม', abbreviation: 'มี.ค.', english: 'March', englishAbbreviation: 'Mar', misreadings: likely('มี.ด.', 'มีนาดม') },
  { no: 4, name: 'เมษายน', abbreviation: 'เม.ย.', english: 'April', englishAbbreviation: 'Apr', misreadings: likely('เม.บ.', 'เมยายน', 'เมษาขน') },
  { no: 5, name: 'พฤษภาคม', abbreviation: 'พ.ค.', english: 'May', englishAbbreviation: 'May', misreadings: likely('พ.ด.', 'พฤษภาดม') },
  { no: 6, name: 'มิถุนายน', abbreviation: 'มิ.ย.', english: 'June', englishAbbreviation: 'Jun', misreadings: likely('มิ.บ.', 'มิถุนาขน') },
  { no: 7, name: 'กรกฎาคม', abbreviation: 'ก.ค.', english: 'July', englishAbbreviation: 'Jul', misreadings: likely('ก.ด.', 'กรกฏาคม', 'กรกฎาดม') },
  { no: 8, name: 'สิงหาคม', abbreviation: 'ส.ค.', english: 'August', englishAbbreviation: 'Aug', misreadings: likely('ส.ด.', 'สิงหาดม') },
  { no: 9, name: 'กันยายน', abbreviation: 'ก.ย.', english: 'September', englishAbbreviation: 'Sep', misreadings: likely('ก.บ.', 'กันบายน', 'กันยาขน') },
  {
    no: 10,
    name: 'ตุลาคม',
    abbreviation: 'ต.ค.',
    english: 'October',
    englishAbbreviation: 'Oct',
    misreadings: [{ text: 'ต.ต.', seen: true }, ...likely('ต.ด.', 'ตุลาดม', 'ตลาคม')],
  },
  { no: 11, name: 'พฤศจิกายน', abbreviation: 'พ.ย.', english: 'November', englishAbbreviation: 'Nov', misreadings: likely('พ.บ.', 'พฤษจิกายน', 'พฤศจิกาขน') },
  { no: 12, name: 'ธันวาคม', abbreviation: 'ธ.ค.', english: 'December', englishAbbreviation: 'Dec', misreadings: likely('ธ.ด.', 'ธันวาดม') },
];

export const thaiMonth = (no: number): ThaiMonth => {
  const month = thaiMonths[no - 1];
  if (month === undefined) throw new RangeError(`Not a month: ${no}`);
  return month;
};

/** `misread` when only a misreading fits: the month is then a guess that must be shown. */
export interface MonthReading {
  month: number;
  misread: boolean;
}

const key = (text: string): string => text.replace(/[\s.]/g, '').toLowerCase();

const readings = new Map<string, MonthReading>();
for (const month of thaiMonths) {
  for (const { text } of month.misreadings) readings.set(key(text), { month: month.no, misread: true });
}
for (const month of thaiMonths) {
  const names = [month.name, month.abbreviation, month.english, month.englishAbbreviation];
  for (const name of names) readings.set(key(name), { month: month.no, misread: false });
}
readings.set('sept', { month: 9, misread: false });

/** Reads the name or abbreviation of a month, with or without its points and spaces; `null` when it is none. */
export const readMonth = (text: string): MonthReading | null => readings.get(key(text)) ?? null;
