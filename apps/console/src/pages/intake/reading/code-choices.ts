import type { IntakeFindingView, ReadDocument } from '@prongsai/contracts';
import type { Change, Choice } from './choices.js';
import { leadsInto } from './pointer.js';
import type { ReadRow } from './read-row.js';

type Item = NonNullable<ReadDocument['items']>[number];

const instrumentOf: Readonly<Record<string, Item['instrument']>> = { i: 'IIT', e: 'EIT', O: 'OIT' };
const letters = ['i', 'e', 'O'] as const;

export const codePointer = (row: ReadRow): string => `${row.holder}/code`;

/** Puts another code at an item, together with the instrument that it names. */
const changesTo = (row: ReadRow, code: string): Change[] => {
  const instrument = instrumentOf[code[0] ?? ''];
  return [{ pointer: codePointer(row), value: code }, ...(instrument ? [{ pointer: `${row.holder}/instrument`, value: instrument }] : [])];
};

const otherNote = (document: ReadDocument, code: string): Choice['note'] => {
  const there = document.items?.find((item) => item.code === code);
  return there ? { key: 'codeThere', params: { name: there.text, score: there.score.toFixed(2) } } : { key: 'codeNotThere' };
};

/** Which item a misread number can mean: as its table says first, then the same number of the other instruments, those of the document first. */
export function codeChoices({ expected }: IntakeFindingView, row: ReadRow, document: ReadDocument): Choice[] {
  const item = document.items?.find((_, at) => leadsInto(row.holder, `/items/${at}`));
  const proposed = expected !== null && /^[ieO]\d+$/.test(expected) ? expected : item?.code;
  const number = /^[ieO](\d+)$/.exec(proposed ?? '')?.[1];
  if (!item || proposed === undefined || number === undefined) return [];
  const choice = (code: string, note: Choice['note']): Choice => ({ kind: 'code', value: code, note, changes: code === item.code ? [] : changesTo(row, code), target: null, verdict: 'corrected' });
  const others = letters.map((letter) => `${letter}${number}`).filter((code) => code !== proposed);
  const known = others.filter((code) => document.items?.some((one) => one.code === code));
  return [choice(proposed, { key: 'codeProposed', params: { name: item.text } }), ...(known.length > 0 ? known : others.slice(0, 1)).map((code) => choice(code, otherNote(document, code)))];
}
