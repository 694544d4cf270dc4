import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChainCheck, erasingAction, type AnchoredHead } from './chain-check.js';
import { agencyChain, chainOfLength, follow, headOf, sha256 } from './chain.fixture.js';
import type { Fault } from './fault.js';
import type { ChainedEntry, ChainHead } from './trail-entry.js';

const sound = chainOfLength(8);
const head = headOf(sound);

function faultsOf(entries: readonly ChainedEntry[], known: ChainHead | null = head, anchored: readonly AnchoredHead[] = []): Fault[] {
  const check = new ChainCheck(agencyChain, { sha256, anchored });
  for (const entry of entries) check.add(entry);
  return [...check.finish(known).faults];
}

const kindsOf = (...given: Parameters<typeof faultsOf>): string[] => [...new Set(faultsOf(...given).map(({ kind }) => kind))];

/** Written anew from a place on, as somebody would who knows how it is done. */
function rewritten(from: number): ChainedEntry[] {
  const entries = sound.slice(0, from - 1);
  for (let no = from; no <= sound.length; no += 1) entries.push(follow(agencyChain, entries.at(-1), { round: no + (no === from ? 100 : 0), ข้อ: 'ก' }));
  return entries;
}

describe('a chain', () => {
  it('is sound as it was written', () => {
    expect(faultsOf(sound)).toEqual([]);
    expect(faultsOf(sound, head, [{ day: '2026-03-01', no: 5, hash: sound[4]!.hash }])).toEqual([]);
  });

  it('names the entry whose field was edited', () => {
    const edited = sound.map((entry) => (entry.no === 3 ? { ...entry, action: 'cycle.return' } : entry));
    expect(faultsOf(edited)).toEqual([{ kind: 'altered', chain: agencyChain, no: 3, id: 'entry 3' }]);
  });

  it('names the entry whose detail was edited', () => {
    const edited = sound.map((entry) => (entry.no === 3 ? { ...entry, detail: { round: 4 } } : entry));
    expect(faultsOf(edited)).toEqual([{ kind: 'detailAltered', chain: agencyChain, no: 3, id: 'entry 3' }]);
  });

  it('names what was deleted in the middle', () => {
    expect(faultsOf(sound.filter(({ no }) => no !== 4 && no !== 5))).toContainEqual({ kind: 'missing', chain: agencyChain, no: 4, until: 5 });
  });

  it('names what was cut off its end, by its head or by an anchor', () => {
    expect(faultsOf(sound.slice(0, 6))).toEqual([{ kind: 'truncated', chain: agencyChain, no: 6, known: 8, by: 'head' }]);
    const shorter = sound.slice(0, 6);
    expect(faultsOf(shorter, headOf(shorter), [{ day: '2026-03-01', no: 7, hash: sound[6]!.hash }])).toEqual([
      { kind: 'truncated', chain: agencyChain, no: 6, known: 7, by: 'anchor', day: '2026-03-01' },
    ]);
  });

  it('names two entries that changed places', () => {
    const swapped = sound.map((entry) => (entry.no === 3 ? { ...sound[5]!, no: 3 } : entry.no === 6 ? { ...sound[2]!, no: 6 } : entry));
    expect(faultsOf(swapped).filter(({ kind }) => kind === 'outOfOrder')).toEqual([
      { kind: 'outOfOrder', chain: agencyChain, no: 3, id: 'entry 6', belongs: 6 },
      { kind: 'outOfOrder', chain: agencyChain, no: 6, id: 'entry 3', belongs: 3 },
    ]);
  });

  it('knows another chain in its place, also under its name', () => {
    const other = chainOfLength(8, 'agency:01890a5d-ac96-774b-bcce-b302099a8058');
    expect(kindsOf(other, headOf(other))).toEqual(['foreign']);
    expect(kindsOf(other.map((entry) => ({ ...entry, chain: agencyChain })), headOf(other))).toEqual(['foreign', 'altered']);
  });

  it('knows by its anchor that it was written anew from a forged entry on', () => {
    const forged = rewritten(3);
    expect(faultsOf(forged, headOf(forged))).toEqual([]);
    expect(kindsOf(forged, headOf(forged), [{ day: '2026-03-01', no: 5, hash: sound[4]!.hash }])).toEqual(['anchorMismatch']);
  });

  it('knows an end that is not its head', () => {
    const forged = rewritten(8);
    expect(kindsOf(forged)).toEqual(['headMismatch']);
    expect(kindsOf(sound, null)).toEqual(['headMismatch']);
  });

  it('is sound with a detail erased where a later entry says so, and not where none does', () => {
    const erased = sound.map((entry) => (entry.no === 3 ? { ...entry, detail: {}, detailSalt: null } : entry));
    expect(faultsOf(erased)).toEqual([{ kind: 'detailGone', chain: agencyChain, no: 3, id: 'entry 3' }]);
    const told = [...erased, follow(agencyChain, erased.at(-1), { no: 3 }, { action: erasingAction, subjectType: 'auditEntry', subjectId: 'entry 3' })];
    expect(faultsOf(told, headOf(told))).toEqual([]);
  });

  it('can be checked from a place on', () => {
    const check = new ChainCheck(agencyChain, { sha256, from: { no: 3, hash: sound[2]!.hash } });
    for (const entry of sound.slice(3)) check.add(entry);
    expect(check.finish(head)).toMatchObject({ entries: 5, faults: [] });
  });

  it('is never sound when any field of any entry is another', () => {
    const fields = ['id', 'at', 'accountId', 'positionId', 'agencyId', 'action', 'subjectType', 'subjectId', 'detailHash', 'detailSalt', 'previousHash', 'hash'] as const;
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.constantFrom(...fields), fc.string(), (index, field, value) => {
        fc.pre(sound[index]?.[field] !== value);
        const edited = sound.map((entry, at) => (at === index ? { ...entry, [field]: value } : entry));
        expect(faultsOf(edited)).not.toEqual([]);
      }),
    );
  });

  it('is never sound when entries are left out or stand elsewhere', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sound, { minLength: 0 }), (some) => {
        fc.pre(some.some((entry, index) => entry !== sound[index]) || some.length < sound.length);
        expect(faultsOf(some.map((entry, index) => ({ ...entry, no: index + 1 })))).not.toEqual([]);
      }),
    );
  });
});
