import { Injectable } from '@nestjs/common';
import { anchoredHeads, checkAnchors, type Anchor, type ChainReport, type Fault, type ToldAnchor } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import { sha256, type RunAs } from '../../../platform/index.js';
import { AnchorFiles } from '../anchors/anchor-files.js';
import { verifyChains } from './verify-chains.js';
import { verifyDomain } from './verify-domain.js';
import { wholeChains } from './whole-chains.js';

export interface TrailReport {
  readonly chains: readonly ChainReport[];
  /** Days of which there is an anchor. */
  readonly anchors: number;
  readonly lastAnchor: { readonly day: string; readonly hash: string } | null;
  /** Of the anchors, and between the trail and what it tells of. */
  readonly faults: readonly Fault[];
}

/** The platform's chain tells of each anchor. */
const told = `SELECT subject_id AS day, detail ->> 'hash' AS hash FROM audit_entry WHERE chain = 'platform' AND action = 'trail.anchor'`;

/** Checks the chains that somebody sees whole: each in itself, against its head, the anchors, and what was really done. */
@Injectable()
export class VerifyTrail {
  constructor(private readonly files: AnchorFiles) {}

  /** In a transaction of `as`. Callers do not see the platform's chain, so that for them an anchor is held by the one after it. */
  async verify(tx: EntityManager, as: RunAs, agencyId?: string): Promise<TrailReport> {
    const chains = await wholeChains(tx, as, agencyId);
    const { anchors, unreadable } = await this.#anchors();
    const seen = anchoredHeads(anchors);
    const anchored = chains === null ? seen : new Map([...seen].filter(([chain]) => chains.includes(chain)));
    const reports = await verifyChains(tx, chains, anchored);
    const toldAnchors = as === 'engine' ? await tx.query<ToldAnchor[]>(told) : [];
    const anchorFaults = checkAnchors(anchors, toldAnchors.filter(({ day }) => !unreadable.includes(day)), sha256);
    const newest = anchors.at(-1);
    return {
      chains: reports,
      anchors: anchors.length,
      lastAnchor: newest ? { day: newest.day, hash: newest.hash } : null,
      faults: [...unreadable.map((day): Fault => ({ kind: 'anchorAltered', day })), ...anchorFaults, ...(await verifyDomain(tx, chains))],
    };
  }

  async #anchors(): Promise<{ anchors: Anchor[]; unreadable: string[] }> {
    const anchors: Anchor[] = [];
    const unreadable: string[] = [];
    for (const day of await this.files.days()) {
      const anchor = await this.files.read(day);
      if (anchor) anchors.push(anchor);
      else unreadable.push(day);
    }
    return { anchors, unreadable };
  }
}
