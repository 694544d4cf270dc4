import { faultText, shortCode, type ChainReport, type Fault } from '@prongsai/trail';
import type { TrailReport } from './verify-trail.js';

/** Names of agencies and provinces by the chains they own. */
export type ChainNames = ReadonlyMap<string, { readonly th: string; readonly en: string }>;

const platform = { th: 'ระบบกลาง', en: 'the platform' };
const nameOf = (chain: string, names: ChainNames) => names.get(chain) ?? (chain === 'platform' ? platform : { th: chain, en: chain });
const bothOf = ({ th, en }: { readonly th: string; readonly en: string }): string => `${th} / ${en}`;

const lineOf = (report: ChainReport, faults: readonly Fault[], names: ChainNames): string[] => {
  const name = nameOf(report.chain, names);
  const sound = faults.length === 0;
  const code = report.entries === 0 ? '-' : shortCode(report.hash);
  const verdict = sound ? 'ครบถ้วน / sound' : `พบ ${faults.length} จุด / ${faults.length} fault(s)`;
  return [
    `${sound ? '✓' : '✗'} ${bothOf(name)}: ${report.entries} รายการ / entries, รหัส / code ${code}, ${verdict}`,
    ...faults.map((fault) => `    ${bothOf(faultText(fault))}`),
  ];
};

const chainOf = (fault: Fault): string | null => ('chain' in fault ? fault.chain : null);

/** Of a chain without entries of its own. */
const ownerOf = (fault: Fault, names: ChainNames): string[] => {
  const chain = chainOf(fault);
  return chain === null ? [] : [bothOf(nameOf(chain, names))];
};

/** Whether nothing at all was found. */
export const isSound = ({ chains, faults }: TrailReport): boolean => faults.length === 0 && chains.every((chain) => chain.faults.length === 0);

/** A line a chain, every fault under it, and what holds of all of them at the end; Thai and English. */
export function reportLines(report: TrailReport, names: ChainNames): string[] {
  const known = new Set<string>(report.chains.map(({ chain }) => chain));
  const elsewhere = report.faults.filter((fault) => !known.has(chainOf(fault) ?? ''));
  const { lastAnchor } = report;
  const anchored = lastAnchor ? `${report.anchors} วัน / days, ${lastAnchor.day} รหัส / code ${shortCode(lastAnchor.hash)}` : 'ยังไม่มี / none yet';
  return [
    ...report.chains.flatMap((chain) => lineOf(chain, [...chain.faults, ...report.faults.filter((fault) => chainOf(fault) === chain.chain)], names)),
    `การยืนยันนอกฐานข้อมูล / anchors: ${anchored}`,
    ...elsewhere.map((fault) => `✗ ${[...ownerOf(fault, names), bothOf(faultText(fault))].join(': ')}`),
    isSound(report) ? 'ร่องรอยครบถ้วน ไม่พบการแก้ไข / The trail is whole and unaltered.' : 'ร่องรอยไม่ครบถ้วน / The trail is not sound.',
  ];
}
