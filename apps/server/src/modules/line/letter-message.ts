import type { messagingApi } from '@line/bot-sdk';
import type { Matter, OutgoingLetter } from '../letters/index.js';

/** More than that nobody reads in a chat; the rest stands behind the button. */
const mostShown = 5;
/** LINE's own limits. */
const longestAltText = 400;
const longestText = 300;

const words = {
  th: {
    heading: (count: number) => `มี ${count} เรื่องถึงท่าน`,
    late: (days: number) => `ช้า ${days} วันทำการ`,
    more: (count: number) => `และอีก ${count} เรื่อง`,
    open: 'เปิดอ่านและดำเนินการ',
    from: (province: string) => `โปร่งใส จังหวัด${province.replace(/^จังหวัด/, '')}`,
  },
  en: {
    heading: (count: number) => (count === 1 ? 'One matter for you' : `${count} matters for you`),
    late: (days: number) => `${days} working day(s) late`,
    more: (count: number) => `and ${count} more`,
    open: 'Read and act',
    from: (province: string) => `Prongsai, ${province}`,
  },
} as const;

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

type Box = messagingApi.FlexBox;
type Part = messagingApi.FlexComponent;

const late = '#B3261E';
const dim = '#5F6368';

function matterBox(matter: Matter, no: number, language: 'th' | 'en'): Box {
  const subject = matter.subject[language];
  const where = matter.agency?.[language] ?? matter.position[language];
  const contents: Part[] = [
    { type: 'text', text: cut(`${no}. ${subject}`, longestText), wrap: true, size: 'sm' },
    { type: 'text', text: cut(where, longestText), wrap: true, size: 'xs', color: dim },
  ];
  if (matter.lateDays > 0) contents.push({ type: 'text', text: words[language].late(matter.lateDays), size: 'xs', weight: 'bold', color: late });
  return { type: 'box', layout: 'vertical', margin: 'md', contents };
}

function button(label: string, uri: string): Box {
  return { type: 'box', layout: 'vertical', contents: [{ type: 'button', style: 'link', height: 'sm', action: { type: 'uri', label, uri } }] };
}

/** The letter of a day as one message: a heading, the latest matters, and a button that opens the console where its address is known. */
export function letterMessage({ language, matters, province }: Pick<OutgoingLetter, 'language' | 'matters' | 'province'>, publicUrl: string | null): messagingApi.Message {
  const said = words[language];
  const heading = said.heading(matters.length);
  const more = matters.length - mostShown;
  const shown = matters.slice(0, mostShown).map((matter, place) => matterBox(matter, place + 1, language));
  const rest: Part[] = more > 0 ? [{ type: 'text', text: said.more(more), size: 'xs', color: dim, margin: 'md' }] : [];
  const contents: Part[] = [
    { type: 'text', text: cut(said.from(province[language]), longestText), size: 'xxs', color: dim },
    { type: 'text', text: heading, weight: 'bold', size: 'md', wrap: true, margin: 'sm' },
    ...shown,
    ...rest,
  ];
  const link = matters.length === 1 ? (matters[0]?.link ?? '/') : '/';
  const footer = publicUrl === null ? {} : { footer: button(said.open, `${publicUrl}${link}`) };
  return {
    type: 'flex',
    altText: cut([heading, ...matters.map(({ subject }) => subject[language])].join('\n'), longestAltText),
    contents: { type: 'bubble', body: { type: 'box', layout: 'vertical', contents }, ...footer },
  };
}
