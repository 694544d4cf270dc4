import { describe, expect, it } from '@jest/globals';
import type { CycleRow, LoadedCycle, LoadedEntry } from '../engine/loaded-cycle.js';
import { comparePlaces } from './compare-places.js';
import { hashOf, type EvidencePiece } from './content.js';
import { contentOf } from './content-of.js';
import { placesOf } from './places.js';

const measure: LoadedCycle['measures'][number] = {
  id: 'a', no: 1, title: 'คู่มือการให้บริการ', indicatorNos: [9], analysis: '', steps: ['เผยแพร่'], divisions: [{ id: 'd', name: 'กองคลัง' }],
  responsibleText: '', periodText: '', periodStart: null, periodEnd: null, followUp: '', authorIds: [],
};
const line = 'https://agency.example/o9';
const photo = { title: 'ภาพกิจกรรม', sha256: '3f2a91bc'.padEnd(64, '0'), bytes: 123_456, type: 'jpeg' } as const;

const reportWith = (pieces: EvidencePiece[]) => {
  const entry: LoadedEntry = { measureId: 'a', half: 'sixMonth', status: 'done', summary: 'เผยแพร่แล้ว', outcome: '', evidence: [line], pieces, authorIds: [] };
  const loaded: LoadedCycle = {
    cycle: { fiscalYear: 2569 } as CycleRow,
    result: null, openFindings: [], analyses: [], measures: [measure], entries: [entry], approvals: [], documents: [], kinds: [], frozenOn: {}, reopening: null,
  };
  return contentOf(loaded, 'sixMonthReport');
};

const changedFields = (now: EvidencePiece[], before: EvidencePiece[]) =>
  comparePlaces(placesOf(reportWith(now)), placesOf(reportWith(before))).flatMap(({ fields }) => fields.filter((field) => field.before !== field.now));

describe('evidence in the content that is approved', () => {
  it('leaves what was approved before there were files as it was, to the last byte of its hash', () => {
    const content = reportWith([]);
    expect(content).toEqual({
      kind: 'sixMonthReport',
      fiscalYear: 2569,
      entries: [{ measureId: 'a', no: 1, title: 'คู่มือการให้บริการ', divisions: ['กองคลัง'], status: 'done', summary: 'เผยแพร่แล้ว', outcome: '', evidence: [line] }],
    });
    expect(hashOf(content)).toBe('f80b9f86405ef335cfb4fadf06dc21e845e15e705fd5516ee147eef10e034af5');
  });

  it('is a file by what is in it, and a link', () => {
    const content = reportWith([photo, { title: 'ประกาศ', link: 'https://agency.example/news' }]);
    expect(content).toMatchObject({ entries: [{ evidence: [line, photo, { title: 'ประกาศ', link: 'https://agency.example/news' }] }] });
  });

  it('changes the hash with a file, with its content and with its title', () => {
    const hashes = [[], [photo], [{ ...photo, sha256: 'b'.repeat(64) }], [{ ...photo, title: 'ภาพอื่น' }]].map((pieces) => hashOf(reportWith(pieces)));
    expect(new Set(hashes).size).toBe(4);
  });

  it('reads as a change where another file took the place of one under the same title', () => {
    const [changed] = changedFields([{ ...photo, sha256: 'c'.repeat(64) }], [photo]);
    expect(changed).toEqual({ field: 'evidence', before: `${line}\nภาพกิจกรรม (JPG 121 KB, 3F2A 91BC)`, now: `${line}\nภาพกิจกรรม (JPG 121 KB, CCCC CCCC)` });
    expect(changedFields([photo], [photo])).toEqual([]);
  });
});
