import type { TrailCheck, TrailFault } from '@prongsai/contracts';
import { faultText, shortCode, type ChainReport, type Fault } from '@prongsai/trail';
import { isSound, type ChainNames } from './report-lines.js';
import type { TrailReport } from './verify-trail.js';

const faultView = (fault: Fault): TrailFault => ({ kind: fault.kind, no: 'no' in fault ? fault.no : null, message: faultText(fault) });

const unknown = { th: 'สายที่ไม่รู้จัก', en: 'an unknown chain' };

/** A report as people read it: each chain by its owner's name, its faults and those of what it tells of together. */
export function checkView(report: TrailReport, names: ChainNames, checkedAt: string): TrailCheck {
  const chainOf = (fault: Fault) => ('chain' in fault ? fault.chain : null);
  const known = new Set<string>(report.chains.map(({ chain }) => chain));
  const chainView = ({ chain, entries, erased, hash, faults }: ChainReport) => ({
    chain,
    name: names.get(chain) ?? unknown,
    entries,
    erased,
    code: shortCode(hash),
    faults: [...faults, ...report.faults.filter((fault) => chainOf(fault) === chain)].map(faultView),
  });
  const { lastAnchor } = report;
  return {
    sound: isSound(report),
    checkedAt,
    chains: report.chains.map(chainView),
    anchors: {
      days: report.anchors,
      last: lastAnchor && { day: lastAnchor.day, code: shortCode(lastAnchor.hash) },
      faults: report.faults.filter((fault) => !known.has(chainOf(fault) ?? '')).map(faultView),
    },
  };
}
