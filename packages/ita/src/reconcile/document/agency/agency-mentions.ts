import type { Place } from '../../../document/place.js';
import type { DocumentContext } from '../document-check.js';
import { isMisreading } from '../similarity.js';
import { compact, plain } from '../wording.js';

export interface AgencyMention {
  where: string;
  place: Place;
  /** The agency as printed, type and name, spaces aside. */
  printed: string;
  kind: 'variant' | 'other';
}

const types = ['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'] as const;
const abbreviations = ['อบต\\.', 'ทต\\.', 'ทม\\.', 'ทน\\.'] as const;
/** An abbreviation is one only when a name follows at once: `อบต. และ` is a kind of agency. `กทม.` is no `ทม.`. */
const mention = new RegExp(`${types.join('|')}|(?<!ก)(?:${abbreviations.join('|')})(?=[ก-ฮเ-ไ])`, 'g');
const prefix = new RegExp(`^(?:${[...types, ...abbreviations].join('|')}|องค์การบริหารส่วนจังหวัด|อบจ\\.)`);

/** The name of an agency without its type. */
export const bareAgencyName = (name: string): string => compact(name).replace(prefix, '');

/** An อบต., whose name is that of its subdistrict. */
export const isSubdistrictAgency = (name: string): boolean => /^(?:องค์การบริหารส่วนตำบล|อบต\.)/.test(compact(name));

/** Visits, agreements and examples name other agencies rightly. */
const rightlyNamed = /ดูงาน|ร่วมกับ|ร่วมมือ|ข้อตกลง|เครือข่าย|ต้นแบบ|ตัวอย่าง|เปรียบเทียบ|เช่น|ระหว่าง/;

/** Thai runs words together: a name ends at a space or a mark, or where one of these begins. */
const follows = /^(?:$|[^ก-๎]|ให้|และ|หรือ|เพื่อ|โดย|ได้|มี|ซึ่ง|ที่|ของ|ใน|อำเภอ|จังหวัด|เรื่อง|ประจำ|ต่อ|จะ|ว่า|เป็น|ตาม|ทั้ง|ต้อง|ควร|กับ|จาก|ทุก|ไม่|ดำเนิน|แล้ว|เมื่อ|แก่|ไป|นี้|พบ|คือ|อยู่|พร้อม|ด้วย|สำหรับ|ผ่าน|ยัง|แต่|เผยแพร่)/;

/** The beginnings of a text that may be a name: up to each place where one can end, longest first. */
const beginnings = (rest: string): string[] => {
  const run = /^\s?([ก-๎]*)/.exec(rest)?.[1] ?? '';
  const ends = Array.from({ length: Math.min(run.length, 24) }, (_, index) => index + 1).filter((length) => follows.test(run.slice(length)));
  return ends.reverse().map((length) => run.slice(0, length));
};

/** What many names of places begin with, and few words that follow the kind of an agency. */
const placeLike = /^(?:บ้าน|หนอง|บาง|ห้วย|ดอน|โคก|ท่า|คลอง|วัง|ทุ่ง|แม่|เขา|โนน|ปาก|ศรี|ดง|บ่อ|กุด|บึง|เวียง|แก่ง|เกาะ|โพธิ์|โพน|สวน).{2}/;

/** A name that no area bears, as those of many municipalities: written in full, and like a place. */
const namedLikePlace = (names: readonly string[]): string | null => names.toReversed().find((name) => name.length >= 5 && placeLike.test(name)) ?? null;

/** Without a register only a name that stands by itself is taken for one. */
const nameStandingAlone = (names: readonly string[]): string | null => {
  const [whole] = names;
  const generic = whole === undefined || whole.length < 4 || follows.test(whole) || /อื่น|แห่ง|ดังกล่าว|ขนาด|สามัญ|นี้/.test(whole);
  return generic || names.length > 1 ? null : whole;
};

const placeNames = ({ register }: DocumentContext): ReadonlySet<string> | null =>
  register === null ? null : new Set(register.subdistricts().flatMap(({ name, district }) => [name, district]));

interface Words {
  type: string;
  before: string;
  rest: string;
}

const judge = (
  { type, before, rest }: Words,
  own: string,
  places: ReadonlySet<string> | null,
): { printed: string; kind: AgencyMention['kind'] } | null => {
  if (compact(type + rest).startsWith(own) || compact(rest).startsWith(bareAgencyName(own))) return null;
  const names = beginnings(rest);
  const place = names.find((name) => name.length >= 4 && places?.has(name)) ?? null;
  const variant = names.find((name) => isMisreading(name, bareAgencyName(own))) ?? null;
  if (variant !== null && place === null) return { printed: type + variant, kind: 'variant' };
  const other = place ?? (type.endsWith('.') ? null : places === null ? nameStandingAlone(names) : namedLikePlace(names));
  return other === null || rightlyNamed.test(before) ? null : { printed: type + other, kind: 'other' };
};

/** Where the text names a local agency that is not the document's own: its own name misread, or that of another. */
export const agencyMentions = (context: DocumentContext): AgencyMention[] => {
  const own = compact(context.document.agency?.name ?? '');
  if (bareAgencyName(own).length < 2) return [];
  const names = placeNames(context);
  return context.passages.flatMap(({ where, text, place }) => {
    const line = plain(text);
    return [...line.matchAll(mention)].flatMap((match): AgencyMention[] => {
      const end = match.index + match[0].length;
      const words = { type: match[0], before: line.slice(Math.max(0, match.index - 40), match.index), rest: line.slice(end, end + 60) };
      const judged = judge(words, own, names);
      return judged === null ? [] : [{ where, place, ...judged }];
    });
  });
};
