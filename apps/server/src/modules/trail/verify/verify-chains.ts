import { ChainCheck, type AnchoredHead, type ChainHead, type ChainName, type ChainReport } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../../../platform/index.js';
import { entryColumns, rowsOf, type EntryRow } from '../chain-rows.js';
import { amongChains, type Chains } from './whole-chains.js';

type Anchored = ReadonlyMap<ChainName, readonly AnchoredHead[]>;

const headOf = ({ chain, headNo, headHash }: EntryRow): ChainHead | null =>
  headNo === null || headHash === null ? null : { chain, no: headNo, hash: headHash };

/** Chains that have a head or an anchor and not one entry left. */
async function emptied(tx: EntityManager, chains: Chains, anchored: Anchored, seen: ReadonlySet<ChainName>): Promise<ChainReport[]> {
  const heads = await tx.query<ChainHead[]>(
    `SELECT h.chain, h.no, h.hash FROM audit_head h WHERE ${amongChains('h')} AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.chain = h.chain)`,
    [chains],
  );
  const headless = [...anchored.keys()].filter((chain) => !seen.has(chain) && !heads.some((head) => head.chain === chain));
  const check = (chain: ChainName, head?: ChainHead) => new ChainCheck(chain, { sha256, anchored: anchored.get(chain) ?? [] }).finish(head);
  return [...heads.map((head) => check(head.chain, head)), ...headless.map((chain) => check(chain))];
}

/** Checks the chains asked for, entry by entry, against their heads and what the anchors saw of them. */
export async function verifyChains(tx: EntityManager, chains: Chains, anchored: Anchored): Promise<ChainReport[]> {
  const reports: ChainReport[] = [];
  let check: ChainCheck | undefined;
  let head: ChainHead | null = null;
  const end = () => {
    if (check) reports.push(check.finish(head));
  };
  const entries = `SELECT ${entryColumns}, h.no AS "headNo", h.hash AS "headHash" FROM audit_entry e LEFT JOIN audit_head h ON h.chain = e.chain
    WHERE ${amongChains('e')} ORDER BY e.chain, e.no`;
  for await (const rows of rowsOf<EntryRow>(tx, entries, [chains])) {
    for (const row of rows) {
      if (check?.chain !== row.chain) {
        end();
        check = new ChainCheck(row.chain, { sha256, anchored: anchored.get(row.chain) ?? [] });
        head = headOf(row);
      }
      check.add(row);
    }
  }
  end();
  return [...reports, ...(await emptied(tx, chains, anchored, new Set(reports.map(({ chain }) => chain))))];
}
