import type { Bilingual } from '@prongsai/contracts';
import type { MailPage, MailPart } from './mail-page.js';

const rule = '-'.repeat(40);
const signature: Bilingual = { th: 'ระบบโปร่งใส ส่งจดหมายนี้โดยอัตโนมัติ โปรดอย่าตอบกลับ', en: 'Sent by Prongsai by itself; please do not answer.' };

const partOf = ({ subject, caption, body, button }: MailPart, language: keyof Bilingual): string =>
  [...(subject ? [subject[language]] : []), ...(caption ? [caption[language]] : []), body[language], ...(button ? [`${button.label[language]}: ${button.href}`] : [])].join('\n');

const inLanguage = (page: MailPage, language: keyof Bilingual): string =>
  [
    [page.title[language], ...(page.context ? [page.context[language]] : [])].join('\n'),
    ...page.parts.map((part) => partOf(part, language)),
    [page.because[language], ...page.links.map(({ label, href }) => `${label[language]}: ${href}`), signature[language]].join('\n'),
  ].join('\n\n');

/** For readers of plain text, and for whoever lets nothing else in. */
export const textOf = (page: MailPage): string => `${inLanguage(page, 'th')}\n\n${rule}\n\n${inLanguage(page, 'en')}\n`;
