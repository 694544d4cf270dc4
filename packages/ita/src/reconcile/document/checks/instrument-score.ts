import type { PrintedInstrument } from '../../../document/printed-document.js';
import { mean, meanOfKnown, scoresDiffer, writeScore } from '../../../scoring/score.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';

const nameOf = ({ instrument, part }: PrintedInstrument): { th: string; en: string } => {
  if (part === undefined) return { th: instrument, en: instrument };
  return part === 'public' ? { th: `${instrument} ส่วนที่ 1`, en: `${instrument} part 1` } : { th: `${instrument} ส่วนที่ 2`, en: `${instrument} part 2` };
};

/** What the indicators make of an instrument; of one part of EIT, what they leave beside the other part. */
const fromIndicators = ({ instrument, part }: PrintedInstrument, { document, scored, framework }: DocumentContext): number | null => {
  const row = scored.instruments.find((known) => known.instrument === instrument);
  const nos = framework.indicators.filter((indicator) => indicator.instrument === instrument).map(({ no }) => no);
  const known = scored.indicators.filter(({ no, usedFrom }) => nos.includes(no) && usedFrom === 'reported').map(({ used }) => used);
  const whole = known.length < nos.length ? null : meanOfKnown(known);
  if (row === undefined || whole === null) return null;
  if (part === undefined) return whole;
  const own = row.parts.find((half) => half.part === part)?.score ?? null;
  if (own !== null) return own;
  const other = document.instruments?.find((line) => line.instrument === instrument && line.part !== undefined && line.part !== part);
  return other === undefined || framework.eitParts.length !== 2 ? null : whole * 2 - other.reported;
};

interface Conflict {
  line: PrintedInstrument;
  computed: number;
  pointer: string;
}

/** The means under the item tables are those of a part where a document prints one part only: they then vouch for its score. */
const isVouchedFor = ({ instrument, part, reported }: PrintedInstrument, { document, framework }: DocumentContext): boolean => {
  const nos = framework.indicators.filter((indicator) => indicator.instrument === instrument).map(({ no }) => no);
  const averages = (document.indicatorAveragesPrinted ?? []).filter(({ indicatorNo }) => nos.includes(indicatorNo)).map(({ average }) => average);
  const value = averages.length === nos.length ? mean(averages) : null;
  return part !== undefined && value !== null && !scoresDiffer(value, reported);
};

const told = ({ line, computed }: Conflict, document: DocumentContext['document']): Finding['message'] => {
  const name = nameOf(line);
  const twin = document.instruments?.find((other) => other !== line && other.instrument !== line.instrument && other.reported === line.reported);
  const repeated =
    twin === undefined
      ? { th: '', en: '' }
      : { th: ` และเท่ากับคะแนน ${nameOf(twin).th} ซึ่งอาจคัดลอกมา`, en: `, and it repeats the score of ${nameOf(twin).en}` };
  return {
    th: `${name.th} ระบุ ${writeScore(line.reported)} แต่คำนวณจากตัวชี้วัดได้ ${writeScore(computed)}${repeated.th}`,
    en: `${name.en} is printed as ${writeScore(line.reported)}; the indicators give ${writeScore(computed)}${repeated.en}`,
  };
};

/** The printed scores of the instruments against the indicators. */
export const instrumentScore: DocumentCheck = (context): Finding[] => {
  const { document, placeOf } = context;
  const wrong = (document.instruments ?? []).flatMap((line, index): Conflict[] => {
    const computed = fromIndicators(line, context);
    const agrees = computed === null || !scoresDiffer(line.reported, computed) || isVouchedFor(line, context);
    return agrees ? [] : [{ line, computed, pointer: `/instruments/${index}/reported` }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const messages = wrong.map((conflict) => told(conflict, document));
  return [
    {
      code: 'score-conflict',
      severity: 'error',
      where: 'overall',
      printed: wrong.map(({ line }) => `${nameOf(line).en} ${writeScore(line.reported)}`).join(', '),
      expected: wrong.map(({ computed }) => writeScore(computed)).join(', '),
      source: placeOf(first.pointer),
      message: { th: messages.map(({ th }) => th).join(' ; '), en: messages.map(({ en }) => en).join('; ') },
      remedy: { th: 'ตรวจคะแนนรายเครื่องมือกับประกาศผลในระบบ ITAS', en: 'Compare the instruments with the result published in ITAS' },
    },
  ];
};
