import { Injectable } from '@nestjs/common';
import { anchoredHeads, genesisOf, type Anchor, type ChainName, type PackData, type PackFile } from '@prongsai/trail';
import { fiscalYearRange } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { Clock, sha256, startOfDayInBangkok } from '../../../platform/index.js';
import { AnchorFiles } from '../anchors/anchor-files.js';
import { contentsOf, entriesSince, filesOf, positionTitles, yearOf, type StoredFile } from './pack-rows.js';

export interface PackParts {
  readonly data: PackData;
  readonly slug: string;
  /** The hash under which the store keeps each file of the pack. */
  readonly stored: ReadonlyMap<string, string>;
}

/** Gathers what a pack holds: one agency's year, as the caller sees it. */
@Injectable()
export class GatherPack {
  constructor(
    private readonly anchors: AnchorFiles,
    private readonly clock: Clock,
  ) {}

  /** `null` where the caller sees no such agency or it has no cycle in that year. */
  async gather(tx: EntityManager, agencyId: string, fiscalYear: number): Promise<PackParts | null> {
    const year = await yearOf(tx, agencyId, fiscalYear);
    if (!year) return null;
    const { cycleIds, slug } = year;
    const chain: ChainName = `agency:${agencyId}`;
    const entries = await entriesSince(tx, chain, cycleIds, startOfDayInBangkok(fiscalYearRange(fiscalYear).start));
    const [first] = entries;
    const from = first ? { no: first.no - 1, hash: first.previousHash } : { no: 0, hash: genesisOf(chain, sha256) };
    const stored = placed(await filesOf(tx, cycleIds));
    const data: PackData = {
      format: 'prongsai.pack.1',
      agency: { th: year.th, en: year.en },
      fiscalYear,
      cycleIds,
      madeAt: this.clock.now().toISOString(),
      chain,
      from,
      entries,
      anchors: (await this.#anchored(chain)).filter(({ no }) => no > from.no && no <= from.no + entries.length),
      contents: await contentsOf(tx, cycleIds),
      files: [...stored].map(([path, file]): PackFile => ({ path, sha256: file.fileHash, bytes: file.bytes, title: { th: file.titleTh, en: file.titleEn } })),
      positions: await positionTitles(tx, entries),
    };
    return { data, slug, stored: new Map([...stored].map(([path, { fileHash }]) => [path, fileHash])) };
  }

  async #anchored(chain: ChainName) {
    const anchors: Anchor[] = [];
    for (const day of await this.anchors.days()) {
      const anchor = await this.anchors.read(day);
      if (anchor) anchors.push({ ...anchor, heads: anchor.heads.filter((head) => head.chain === chain) });
    }
    return anchoredHeads(anchors).get(chain) ?? [];
  }
}

/** Two files may have one name: the first digits of the hash keep them apart, and keep a name from leading out of its folder. */
const placed = (files: readonly StoredFile[]): Map<string, StoredFile> =>
  new Map(files.map((file) => [`files/${file.fileHash.slice(0, 8)}-${file.fileName.replace(/[\\/:*?"<>|]/g, '_').replace(/\p{Cc}/gu, '')}`, file]));
