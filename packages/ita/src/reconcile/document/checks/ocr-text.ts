import type { Finding } from '../../finding.js';
import { atIndicator } from '../../check.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { doubledMarks } from '../misreadings/doubled-marks.js';
import { knownWords } from '../misreadings/known-words.js';
import { lostNumbers } from '../misreadings/lost-numbers.js';
import type { Misreading, MisreadingFinder } from '../misreadings/misreading.js';
import { oddWords } from '../misreadings/odd-words.js';
import { compact } from '../wording.js';

const finders: readonly MisreadingFinder[] = [knownWords, doubledMarks, oddWords, lostNumbers];

const told = ({ printed, expected }: Misreading): Finding['message'] =>
  expected === null
    ? {
        th: `รายการ “${printed}” สูญเสียหมายเลขข้อ จึงแยกขั้นตอนไม่ได้แน่นอน`,
        en: `the list “${printed}” lost its numbers, so its steps cannot be told apart with certainty`,
      }
    : { th: `“${printed}” น่าจะเป็น “${expected}”`, en: `“${printed}” is probably “${expected}”` };

const findingOf = (where: string, misreadings: readonly Misreading[]): Finding => {
  const messages = misreadings.map(told);
  const expected = misreadings.flatMap((misreading) => misreading.expected ?? []);
  return {
    code: 'ocr-text',
    severity: 'info',
    where,
    printed: misreadings.map(({ printed }) => printed).join(', '),
    expected: expected.length === 0 ? null : expected.join(', '),
    source: misreadings[0]?.place ?? null,
    message: {
      th: `ข้อความอาจอ่านผิดหรือพิมพ์ผิด: ${messages.map(({ th }) => th).join(', ')}`,
      en: `The text looks misread or mistyped: ${messages.map(({ en }) => en).join(', ')}`,
    },
    remedy: { th: 'ตรวจกับต้นฉบับแล้วแก้ไขข้อความ', en: 'Compare it with the original and correct the text' },
  };
};

/** A misspelt name of an indicator is told by its own check. */
const isOwnName = ({ where, printed }: Misreading, { document }: DocumentContext): boolean =>
  (document.indicators ?? []).some(({ no, name }) => where === atIndicator(no) && compact(name).includes(compact(printed)));

/** Words that cannot be right, gathered by the place of the document they stand in. */
export const ocrText: DocumentCheck = (context): Finding[] => {
  const places = new Map<string, Map<string, Misreading>>();
  for (const misreading of finders.flatMap((find) => find(context)).filter((found) => !isOwnName(found, context))) {
    const own = places.get(misreading.where) ?? new Map<string, Misreading>();
    if (!own.has(misreading.printed)) own.set(misreading.printed, misreading);
    places.set(misreading.where, own);
  }
  return [...places].map(([where, misreadings]) => findingOf(where, [...misreadings.values()]));
};
