import { describe, expect, it } from '@jest/globals';
import { agencyChain, chainOfLength, follow, sha256 } from './chain.fixture.js';
import { canonical } from './hashing.js';
import { checkPack, packHashOf, type PackData } from './pack.js';

const content = { measures: ['ประกาศผล', 'อบรม'] };
const hash = sha256(canonical(content));
const before = chainOfLength(4);
const entries = [...before];
entries.push(follow(agencyChain, entries.at(-1), { contentHash: hash, round: 1 }, { subjectId: 'cycle' }));
entries.push(follow(agencyChain, entries.at(-1), {}, { action: 'document.publish', subjectId: 'cycle' }));

const pack: PackData = {
  format: 'prongsai.pack.1',
  agency: { th: 'เทศบาลตำบลตัวอย่าง', en: 'Example Municipality' },
  fiscalYear: 2569,
  cycleIds: ['cycle'],
  madeAt: '2026-10-01T02:00:00.000Z',
  chain: agencyChain,
  from: { no: 2, hash: before[1]!.hash },
  entries: entries.slice(2),
  anchors: [{ day: '2026-03-01', no: 4, hash: before[3]!.hash }],
  contents: [{ kind: 'plan', hash, frozenAt: '2026-03-01T02:00:00.000Z', content }],
  files: [{ path: 'files/plan.pdf', sha256: 'aa', bytes: 2, title: { th: 'แผน', en: 'Plan' } }],
  positions: {},
};
const whole = new Map([['files/plan.pdf', 'aa']]);

describe('a pack', () => {
  it('is sound as it was made, with its files or before they are given', () => {
    expect(checkPack(pack, sha256, whole)).toMatchObject({ chain: { entries: 4, faults: [] }, contents: [], files: [] });
    expect(checkPack(pack, sha256).files).toBeNull();
  });

  it('names an entry that was altered or left out', () => {
    const altered = { ...pack, entries: pack.entries.map((entry) => (entry.no === 5 ? { ...entry, positionId: 'executive' } : entry)) };
    expect(checkPack(altered, sha256).chain.faults).toEqual([expect.objectContaining({ kind: 'altered', no: 5 })]);
    const shorter = { ...pack, entries: pack.entries.filter(({ no }) => no !== 4) };
    expect(checkPack(shorter, sha256).chain.faults).toContainEqual({ kind: 'missing', chain: agencyChain, no: 4, until: 4 });
  });

  it('names an entry that an anchor saw otherwise', () => {
    const other = { ...pack, anchors: [{ day: '2026-03-01', no: 4, hash }] };
    expect(checkPack(other, sha256).chain.faults).toEqual([expect.objectContaining({ kind: 'anchorMismatch', no: 4, day: '2026-03-01' })]);
  });

  it('names a text that was altered, and a decision whose text is not there', () => {
    const altered = { ...pack, contents: [{ ...pack.contents[0]!, content: { measures: ['ประกาศผล'] } }] };
    expect(checkPack(altered, sha256).contents).toEqual([{ kind: 'contentAltered', content: 'plan', hash }]);
    expect(checkPack({ ...pack, contents: [] }, sha256).contents).toEqual([expect.objectContaining({ kind: 'contentMissing', no: 5 })]);
  });

  it('names files that were altered, are missing, or nobody listed', () => {
    expect(checkPack(pack, sha256, new Map([['files/plan.pdf', 'bb']])).files).toEqual([{ kind: 'fileAltered', file: 'files/plan.pdf' }]);
    expect(checkPack(pack, sha256, new Map()).files).toEqual([{ kind: 'fileMissing', file: 'files/plan.pdf' }]);
    expect(checkPack(pack, sha256, new Map([...whole, ['files/more.pdf', 'cc']])).files).toEqual([{ kind: 'fileUnknown', file: 'files/more.pdf' }]);
  });

  it('has a code that every change of it changes', () => {
    expect(packHashOf({ ...pack, fiscalYear: 2570 }, sha256)).not.toBe(packHashOf(pack, sha256));
  });
});
