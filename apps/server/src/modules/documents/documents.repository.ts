import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../agencies/index.js';
import { documentColumns, type DocumentRow } from './document-view.js';

const from = `SELECT ${documentColumns} FROM document d JOIN agency a ON a.id = d.agency_id`;
const inScope = 'a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)';

/** Documents in the caller's scope. */
@Injectable()
export class DocumentsRepository {
  ofCycle(tx: EntityManager, scope: Scope, cycleId: string): Promise<DocumentRow[]> {
    return tx.query<DocumentRow[]>(`${from} WHERE ${inScope} AND d.cycle_id = $3 ORDER BY d.made_at DESC, d.id`, [scope.provinceId, scope.agencyId, cycleId]);
  }

  async find(tx: EntityManager, scope: Scope, documentId: string): Promise<DocumentRow | null> {
    const rows = await tx.query<DocumentRow[]>(`${from} WHERE ${inScope} AND d.id = $3`, [scope.provinceId, scope.agencyId, documentId]);
    return rows[0] ?? null;
  }

  /** For everyone: only what has been published. */
  async findPublished(tx: EntityManager, documentId: string): Promise<DocumentRow | null> {
    return (await tx.query<DocumentRow[]>(`${from} WHERE d.id = $1 AND d.published_at IS NOT NULL`, [documentId]))[0] ?? null;
  }

  /** The row as it is after publishing; one published before keeps its day. */
  async publish(tx: EntityManager, documentId: string, at: Date): Promise<boolean> {
    const [rows] = await tx.query<[{ id: string }[], number]>(
      'UPDATE document SET published_at = $2 WHERE id = $1 AND published_at IS NULL RETURNING id',
      [documentId, at],
    );
    return rows.length > 0;
  }
}
