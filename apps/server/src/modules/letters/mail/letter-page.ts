import type { Bilingual } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import type { MailPage, MailPart } from '../../mail/index.js';
import type { Matter, OutgoingLetter } from '../channel.js';

export interface LetterLinks {
  /** The address people open, without a slash at its end; `null` where none is known, so that nothing can lead there. */
  readonly publicUrl: string | null;
  /** Where notices are ended; `null` where the letter has none. */
  readonly unsubscribe: string | null;
}

const open: Bilingual = { th: 'เปิดเรื่องนี้', en: 'Open this matter' };
const choices: Bilingual = { th: 'เลือกวิธีรับจดหมาย', en: 'Choose how letters come' };
const end: Bilingual = { th: 'ไม่รับจดหมายที่แจ้งเพื่อทราบ', en: 'No more letters that only inform' };
const because: Bilingual = {
  th: 'ท่านได้รับจดหมายนี้เพราะดำรงตำแหน่งหรือรักษาราชการแทนในตำแหน่งที่ระบุไว้ ระบบโปร่งใสรวมทุกเรื่องของวันไว้ในจดหมายฉบับเดียว และส่งเฉพาะเวลาราชการ',
  en: 'You get this letter because you hold, or act for, the positions named above. Prongsai puts all that is new on a day into one letter, and sends it in office hours.',
};

const captionOf = ({ position, agency }: Matter): Bilingual => ({
  th: agency ? `${agency.th} · ${position.th}` : position.th,
  en: agency ? `${agency.en} · ${position.en}` : position.en,
});

const partOf = (matter: Matter, publicUrl: string | null): MailPart => ({
  subject: matter.subject,
  caption: captionOf(matter),
  body: matter.body,
  button: matter.link !== null && publicUrl !== null ? { label: open, href: `${publicUrl}${matter.link}` } : null,
  late: matter.lateDays > 0,
});

/** What stands in the list of letters: the one matter, or how many there are and the first of them. */
export function letterSubject({ matters, day }: Pick<OutgoingLetter, 'matters' | 'day'>): string {
  const [first] = matters;
  if (!first) return `เรื่องประจำวันที่ ${formatThaiDate(day, 'long')}`;
  if (matters.length === 1) return first.agency ? `${first.subject.th} (${first.agency.th})` : first.subject.th;
  return `${matters.length} เรื่องถึงท่าน: ${first.subject.th} และเรื่องอื่น`;
}

/** The letter of a day as a page. */
export function letterPage({ matters, day, province }: OutgoingLetter, { publicUrl, unsubscribe }: LetterLinks): MailPage {
  const count = matters.length;
  return {
    title: { th: `มีเรื่องถึงท่าน ${count} เรื่อง`, en: count === 1 ? 'One matter for you' : `${count} matters for you` },
    context: {
      th: `${formatThaiDate(day, 'official')} · จังหวัด${province.th.replace(/^จังหวัด/, '')}`,
      en: `${formatThaiDate(day, 'official', { language: 'en' })} · ${province.en}`,
    },
    parts: matters.map((matter) => partOf(matter, publicUrl)),
    because,
    links: [
      ...(publicUrl === null ? [] : [{ label: choices, href: `${publicUrl}/notifications?tab=choices` }]),
      ...(unsubscribe === null ? [] : [{ label: end, href: unsubscribe }]),
    ],
  };
}
