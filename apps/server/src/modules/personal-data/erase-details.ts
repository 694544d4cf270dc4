import { Injectable } from '@nestjs/common';
import type { ChainName } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import { Audit, type Actor } from '../../platform/index.js';
import type { Person } from './held-data.js';

interface Naming {
  readonly id: string;
  readonly chain: ChainName;
  readonly no: number;
  readonly agencyId: string | null;
}

/** In the order of chains, in which everybody takes their heads. */
const naming = `SELECT id, chain, no, agency_id AS "agencyId" FROM audit_entry e
  WHERE detail_salt IS NOT NULL AND EXISTS (
    SELECT 1 FROM jsonb_each_text(e.detail) said, unnest($1::text[]) word WHERE strpos(lower(said.value), lower(word)) > 0)
  ORDER BY chain, no`;

const provinceOf = (chain: ChainName): string | undefined => (chain.startsWith('province:') ? chain.slice('province:'.length) : undefined);

/** Takes details out of the trail, each with an entry in the same chain that says so: the chain stays whole and nothing goes silently. */
@Injectable()
export class EraseDetails {
  constructor(private readonly audit: Audit) {}

  /** As the engine; how many were erased. */
  async naming(tx: EntityManager, { accountId, positionId }: Actor, { email, name }: Person): Promise<number> {
    const words = [email, name.th, name.en].filter((word) => word !== '');
    const entries = await tx.query<Naming[]>(naming, [words]);
    for (const { id, chain, no, agencyId } of entries) {
      await tx.query(`UPDATE audit_entry SET detail = '{}', detail_salt = NULL WHERE id = $1`, [id]);
      const provinceId = provinceOf(chain);
      const actor = { accountId, positionId, ...(provinceId === undefined ? {} : { provinceId }) };
      await this.audit.write(tx, { agencyId, actor, action: 'trail.eraseDetail', subject: { type: 'auditEntry', id }, detail: { no } });
    }
    return entries.length;
  }
}
