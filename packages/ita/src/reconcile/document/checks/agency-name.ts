import type { Finding } from '../../finding.js';
import { agencyMentions } from '../agency/agency-mentions.js';
import { registerDoubts, type NameDoubt } from '../agency/register-doubts.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';

const spelledOtherwise = (context: DocumentContext): (NameDoubt & { place: Finding['source'] })[] => {
  const own = context.document.agency?.name ?? '';
  const variants = new Map(agencyMentions(context).flatMap(({ kind, printed, place }) => (kind === 'variant' ? [[printed, place] as const] : [])));
  return [...variants].map(([printed, place]) => ({
    severity: 'warning',
    pointer: '/agency/name',
    place,
    printed,
    expected: own,
    th: `เอกสารเขียนชื่อหน่วยงานว่า “${printed}” ด้วย นอกจาก “${own}”`,
    en: `The document also writes the agency's name as “${printed}”, beside “${own}”`,
  }));
};

/** The agency's name in another spelling, and its place names against the register. */
export const agencyName: DocumentCheck = (context): Finding[] => {
  const registered = registerDoubts(context).map((doubt) => ({ ...doubt, place: context.placeOf(doubt.pointer, '/agency') }));
  const doubts = [...spelledOtherwise(context), ...registered];
  const [first] = doubts;
  if (first === undefined) return [];
  return [
    {
      code: 'agency-name-variant',
      severity: doubts.some(({ severity }) => severity === 'warning') ? 'warning' : 'info',
      where: 'agency',
      printed: doubts.map(({ printed }) => printed).join(', '),
      expected: doubts.flatMap(({ expected }) => expected ?? []).join(', ') || null,
      source: first.place ?? null,
      message: { th: doubts.map(({ th }) => th).join(' ; '), en: doubts.map(({ en }) => en).join('; ') },
      remedy: { th: 'ตรวจชื่อหน่วยงาน อำเภอ และจังหวัดกับต้นฉบับ', en: "Compare the agency's name, district and province with the original" },
    },
  ];
};
