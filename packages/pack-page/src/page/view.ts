import { checkPack, packHashOf, shortCode, type PackData } from '@prongsai/trail';
import { checksOf, type Check } from './checks.js';
import { element } from './element.js';
import type { GivenFiles } from './given-files.js';
import { sha256 } from './sha256.js';
import { anchorsTable, entriesTable, filesTable } from './tables.js';
import { thaiInstant, words } from './words.js';

const standing = ({ faults }: Check): 'good' | 'bad' | 'wait' => (faults === null ? 'wait' : faults.length > 0 ? 'bad' : 'good');

function verdict(checks: readonly Check[]): HTMLElement {
  const found = checks.reduce((sum, { faults }) => sum + (faults?.length ?? 0), 0);
  const waits = checks.some(({ faults }) => faults === null);
  const [className, says] = found > 0 ? ['bad', words.unsound(found)] : waits ? ['', words.soundSoFar] : ['good', words.sound];
  const box = element('div', `card verdict ${className}`, says);
  box.setAttribute('role', 'status');
  return box;
}

const checkLine = (check: Check): HTMLElement =>
  element(
    'li',
    standing(check),
    element('span', 'mark', words.marks[standing(check)]),
    element('div', '', check.says, ...(check.faults?.length ? [element('ul', '', ...check.faults.map((fault) => element('li', 'fault', fault)))] : [])),
  );

/** The whole page on one pack: who and when, the verdict, what was looked at, what cannot be, and the pack itself. */
export function packView(data: PackData, given: GivenFiles | null, chooser: HTMLElement): HTMLElement[] {
  const checks = checksOf(data, given);
  const faulty = new Set(checkPack(data, sha256).chain.faults.flatMap((fault) => ('no' in fault ? [fault.no] : [])));
  return [
    element('h1', '', `${data.agency.th} ปีงบประมาณ ${data.fiscalYear}`),
    element('p', 'muted', `${words.title} · ${words.madeAt} ${thaiInstant(data.madeAt)} · ${words.code} `, element('span', 'code', shortCode(packHashOf(data, sha256)))),
    verdict(checks),
    element('section', 'card', element('h2', '', words.checked), element('ul', 'checks', ...checks.map(checkLine))),
    chooser,
    element('section', 'card', element('h2', '', words.notChecked), element('ul', '', ...words.limits.map((limit) => element('li', '', limit)))),
    ...(data.anchors.length > 0 ? [element('h2', '', words.anchorsTitle), anchorsTable(data)] : []),
    ...(data.files.length > 0 ? [element('h2', '', words.filesTitle), filesTable(data)] : []),
    element('h2', '', words.entriesTitle),
    entriesTable(data, faulty),
  ];
}
