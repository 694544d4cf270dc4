import type { PrintedAgency, Place } from '@prongsai/ita';
import { agencyBase, readAgencyName } from '../../agency-name.js';
import type { Paragraph } from '../../blocks.js';
import { oneLine, reach, spaceless, withRings } from '../printed-text.js';

const beginning = /(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:นคร|เมือง|ตำบล)|อบต\.|อบจ\.|ทต\.|ทม\.|ทน\.|เมืองพัทยา|กรุงเทพมหานคร)/g;
const whereabouts = /(?:อำเภอ|อ\.)[\s:]*(\S+?)[\s,]*(?:จังหวัด|จ\.)[\s:]*([^\s,()]+)/;

/** The letters of `mended` from one place to another, as they are printed. */
const asPrinted = (printed: string, mended: string, from: number, length: number): string => {
  const before = spaceless(mended.slice(0, from)).length;
  return printed.slice(reach(printed, before), reach(printed, before + spaceless(mended.slice(from, from + length)).length)).trim();
};

/** A title set right below is run together with the name of the province by the format. */
const withoutTitle = (province: string | undefined): string | undefined => province?.replace(/(?:แบบ)?(?:รายงาน|มาตรการ|การวิเคราะห์|ผลการ|แผนปฏิบัติ|แผนการ|ประจำปี|ปีงบประมาณ|เรื่อง).*$/, '');

interface Mention extends PrintedAgency {
  place: Place;
}

const mentionsIn = ({ text, place }: Paragraph): Mention[] => {
  const printed = oneLine(text);
  const line = withRings(printed);
  return [...line.matchAll(beginning)].flatMap((match) => {
    const read = readAgencyName(line.slice(match.index));
    const name = read.name.split(/[\s(),"“”]/)[0] ?? '';
    const bare = name.length <= match[0].length && !/^(?:เมืองพัทยา|กรุงเทพมหานคร)/.test(name);
    return bare ? [] : [{ ...read, name: asPrinted(printed, line, match.index, name.length), place }];
  });
};

const most = (mentions: readonly Mention[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Whose document it is: the agency named with its district and province, else the one named most; as printed. */
export const readAgency = (paragraphs: readonly Paragraph[]): { agency: PrintedAgency; place: Place } | null => {
  const mentions = paragraphs.flatMap(mentionsIn);
  const located = mentions.find(({ district, province }) => district !== undefined && province !== undefined);
  const name = located?.name ?? most(mentions);
  const own = located ?? mentions.find((mention) => mention.name === name);
  if (own === undefined) return null;
  const beside = whereabouts.exec(paragraphs.slice(0, 30).map(({ text }) => withRings(oneLine(text))).find((text) => whereabouts.test(text)) ?? '');
  const district = own.district ?? beside?.[1];
  const province = withoutTitle(own.province) ?? (own.type === 'องค์การบริหารส่วนจังหวัด' ? oneLine(agencyBase(own.name)) : withoutTitle(beside?.[2]));
  return {
    agency: {
      name: own.name,
      ...(own.type === undefined ? {} : { type: own.type }),
      ...(district === undefined ? {} : { district }),
      ...(province === undefined ? {} : { province }),
    },
    place: own.place,
  };
};
