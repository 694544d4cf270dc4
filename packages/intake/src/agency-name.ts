/** The kinds of local government by their official names. */
export const agencyTypes = [
  'องค์การบริหารส่วนจังหวัด',
  'เทศบาลนคร',
  'เทศบาลเมือง',
  'เทศบาลตำบล',
  'องค์การบริหารส่วนตำบล',
  'กรุงเทพมหานคร',
  'เมืองพัทยา',
] as const;
export type AgencyType = (typeof agencyTypes)[number];

export interface AgencyName {
  /** As printed, abbreviations and all, without the district and province that may stand behind it. */
  name: string;
  /** Left out where the name does not tell. */
  type?: AgencyType;
  district?: string;
  province?: string;
}

/** How each kind begins. An abbreviation that could begin a plain word wants its dot or a space. */
const beginnings: readonly [type: AgencyType, pattern: RegExp][] = [
  ['องค์การบริหารส่วนจังหวัด', /^(?:องค์การ\s?บริหาร\s?ส่วน\s?จังหวัด|อ\.?\s?บ\.?\s?จ\.?)\s*/],
  ['องค์การบริหารส่วนตำบล', /^(?:องค์การ\s?บริหาร\s?ส่วน\s?ตำบล|อ\.?\s?บ\.?\s?ต\.?)\s*/],
  ['เทศบาลนคร', /^(?:เทศบาล\s?(?:นคร|น\.)|ท\.?\s?น(?:\.|\s))\s*/],
  ['เทศบาลเมือง', /^(?:เทศบาล\s?(?:เมือง|ม\.)|ท\.?\s?ม(?:\.|\s))\s*/],
  ['เทศบาลตำบล', /^(?:เทศบาล\s?(?:ตำบล|ต\.)|ท\.?\s?ต(?:\.|\s))\s*/],
];

const only: readonly [type: AgencyType, pattern: RegExp][] = [
  ['กรุงเทพมหานคร', /^(?:กรุงเทพ(?:มหานคร|ฯ)|กทม\.?)$/],
  ['เมืองพัทยา', /^เมือง\s?พัทยา$/],
];

const numbering = /^[0-9๐-๙]{1,5}\s*[.)]\s*/;
const behind = /[\s,(]*(?:(?<=[\s,(])(?:ตำบล|ต\s?\.)\s*[^\s(),]+[\s,)]*)?(?:อำเภอ|อ\s?\.(?!\s?บ\s?\.))[\s:]*([^\s(),:]+?)(?=$|[\s(),]|จังหวัด|จ\s?\.)[\s,)]*/;
const provinceBehind = /(?:^|[\s,(]+)(?:จังหวัด|จ\s?\.)[\s:]*([^\s(),:]+)[\s,)]*$|(?:จังหวัด|จ\s?\.)([^\s(),:]+)$/;

interface Beginning {
  type: AgencyType;
  length: number;
}

const beginningOf = (text: string): Beginning | null => {
  for (const [type, pattern] of beginnings) {
    const match = pattern.exec(text);
    if (match !== null && match[0].length < text.length) return { type, length: match[0].length };
  }
  return null;
};

const tidy = (text: string): string =>
  text.replace(/[\u200B-\u200D\uFEFF]/g, '').replace(/\s+/g, ' ').trim().replace(numbering, '');

/**
 * Reads an agency's name as a document or a sheet prints it, with the district and province that may stand in the same place:
 * `อบต.ท่าใหม่ อ.เมือง จ.น่าน`. Nothing is corrected; `type` is spelt out whatever was printed.
 */
export const readAgencyName = (text: string): AgencyName => {
  const printed = tidy(text);
  const beginning = beginningOf(printed);
  const from = beginning?.length ?? 0;
  const rest = printed.slice(from);
  const atDistrict = behind.exec(rest);
  const toDistrict = atDistrict === null || (beginning !== null && atDistrict.index === 0) ? null : atDistrict;
  const tail = toDistrict === null ? rest : rest.slice(toDistrict.index + toDistrict[0].length);
  const atProvince = provinceBehind.exec(tail);
  const province = atProvince?.[1] ?? atProvince?.[2];
  const end = toDistrict?.index ?? atProvince?.index ?? rest.length;
  const name = printed.slice(0, from + end).replace(/[\s,(]+$/, '');
  const type = beginning?.type ?? only.find(([, pattern]) => pattern.test(name))?.[0];
  const district = toDistrict?.[1];
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(district === undefined ? {} : { district }),
    ...(province === undefined ? {} : { province }),
  };
};

/** The kind a text names by itself: `อบต.`, `เทศบาลตำบล`; `null` when it names none, or an agency of that kind. */
export const readAgencyType = (text: string): AgencyType | null => {
  const printed = tidy(text);
  const named = beginnings.find(([, pattern]) => pattern.exec(`${printed} `)?.[0].trim() === printed) ?? only.find(([, pattern]) => pattern.test(printed));
  return named?.[0] ?? null;
};

const squeezed = (text: string): string => text.replace(/[\s.]+/g, '');

/** The kind and the rest of a name; what is compared has no spaces. */
const parted = (name: string): { type: AgencyType | undefined; base: string } => {
  const printed = tidy(name);
  const beginning = beginningOf(printed);
  return { type: beginning?.type, base: squeezed(printed.slice(beginning?.length ?? 0)) };
};

/** The name without its kind and spaces: what two agencies of one place share. For comparing only. */
export const agencyBase = (name: string): string => parted(name).base;

/** What two prints of one agency's name have in common: its kind spelt out, no spaces. For comparing only, never for showing. */
export const agencyKey = (name: string, type?: string): string => {
  const { type: own, base } = parted(name);
  return `${own ?? squeezed(type ?? '')}${base}`;
};
