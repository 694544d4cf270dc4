import type { Place } from '../../../document/place.js';
import type { InstrumentCode } from '../../../frameworks/framework.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { compact } from '../wording.js';

/** The name of a survey with the letters of the other: inside is IIT, outside is EIT. */
const swapped = /แบบวัด(?:การรับรู้)?(?:ของผู้มีส่วนได้(?:ส่วน)?เสีย)?(?:ภายนอก\(?IIT|ภายใน\(?EIT)/;

const bare = (text: string): string => compact(text).replace(/[“”"']/g, '');

const labels = ({ document, passages, placeOf }: DocumentContext): { text: string; place: Place | null }[] => [
  ...(document.instruments ?? []).map(({ labelAsPrinted }, index) => ({
    text: labelAsPrinted,
    place: placeOf(`/instruments/${index}/labelAsPrinted`, `/instruments/${index}`),
  })),
  ...passages,
];

const rightName = (label: string, nameOf: (code: InstrumentCode) => string): string => {
  const code: InstrumentCode = label.endsWith('IIT') ? 'IIT' : 'EIT';
  return `${nameOf(code)} (${code})`;
};

export const instrumentLabel: DocumentCheck = (context): Finding[] => {
  const nameOf = (code: InstrumentCode): string => context.framework.instruments.find((row) => row.code === code)?.name.th ?? code;
  const wrong = labels(context).flatMap(({ text, place }) => [...bare(text).matchAll(new RegExp(swapped, 'g'))].map(([label]) => ({ label, place })));
  const [first] = wrong;
  if (first === undefined) return [];
  const expected = [...new Set(wrong.map(({ label }) => rightName(label, nameOf)))].join(', ');
  const printed = [...new Set(wrong.map(({ label }) => `${label.replace('(', ' (')}${label.includes('(') ? ')' : ''}`))].join(', ');
  return [
    {
      code: 'indicator-name-wrong',
      severity: 'warning',
      where: 'overall',
      printed,
      expected,
      source: first.place,
      message: {
        th: `ชื่อแบบวัดภายในกับภายนอกสลับกัน: “${printed}” ควรเป็น “${expected}”`,
        en: `The names of the inside and the outside survey are swapped: “${printed}” should be “${expected}”`,
      },
      remedy: { th: 'แก้ชื่อแบบวัดให้ตรงกับอักษรย่อ: ภายในคือ IIT ภายนอกคือ EIT', en: 'Make the name fit its letters: inside is IIT, outside is EIT' },
    },
  ];
};
