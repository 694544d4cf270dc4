import { Injectable } from '@nestjs/common';
import { anchorHashOf, type Anchor, type ChainHead } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, sha256 } from '../../../platform/index.js';
import { AnchorFiles } from './anchor-files.js';
import { TellAnchor } from './tell-anchor.js';

/** Any number that nothing else in this database locks. */
const lock = 5_706_071_108;

const isTold = `SELECT 1 FROM audit_entry WHERE chain = 'platform' AND action = 'trail.anchor' AND subject_id = $1`;

/** Writes down outside the database where every chain stands, once a day, and tells the coordinators. */
@Injectable()
export class MakeAnchor {
  constructor(
    private readonly files: AnchorFiles,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly tellAnchor: TellAnchor,
  ) {}

  /** As the engine. `null` when this day, or a later one where a clock was set back, has its anchor. */
  async makeToday(tx: EntityManager): Promise<Anchor | null> {
    const day = this.clock.today();
    await tx.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    const newest = (await this.files.days()).at(-1);
    if (newest !== undefined && newest > day) return null;
    if ((await tx.query<unknown[]>(isTold, [day])).length > 0) return null;
    // A file without an entry is of a run that was cut off between the two: it has gone out and stays as it is.
    const anchor = newest === day ? await this.files.read(day) : await this.#write(tx, day, newest);
    if (!anchor) throw new Error(`the anchor of ${day} cannot be read`);
    const subject = { type: 'anchor', id: day };
    await this.audit.write(tx, { agencyId: null, actor: null, action: 'trail.anchor', subject, detail: { day, chains: anchor.heads.length, hash: anchor.hash } });
    await this.tellAnchor.tell(tx, anchor);
    return anchor;
  }

  async #write(tx: EntityManager, day: string, before: string | undefined): Promise<Anchor> {
    const heads = await tx.query<ChainHead[]>('SELECT chain, no, hash FROM audit_head ORDER BY chain');
    const previous = before === undefined ? null : await this.files.read(before);
    const made = { day, madeAt: this.clock.now().toISOString(), previous: previous && { day: previous.day, hash: previous.hash }, heads };
    const anchor = { ...made, hash: anchorHashOf(made, sha256) };
    await this.files.write(anchor);
    return anchor;
  }
}
