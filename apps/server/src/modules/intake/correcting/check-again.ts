import type { ReadDocument } from '@prongsai/contracts';
import { thaiRegister } from '@prongsai/intake';
import { reconcileDocument, type Finding } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readingOf } from '../current-document.js';
import { IntakeFindings, type Answer, type IntakeFindingRow } from '../intake-findings.js';
import type { IntakeDetailRow } from '../intake.repository.js';
import { OwnerCheck } from '../reading/owner-check.js';

const keyOf = ({ code, where }: Pick<Finding, 'code' | 'where'>): string => `${code} ${where}`;
const keyOfRow = ({ code, place }: IntakeFindingRow): string => keyOf({ code, where: place });

/**
 * What a correction does to the findings. Only what the checks say of the document before and after counts: what the reader itself has
 * noticed in the file stands, whatever is corrected.
 */
@Injectable()
export class CheckAgain {
  constructor(
    private readonly findings: IntakeFindings,
    private readonly ownerCheck: OwnerCheck,
  ) {}

  async check(tx: EntityManager, intake: IntakeDetailRow, before: ReadDocument, after: ReadDocument, answer: Answer): Promise<void> {
    const known = await this.findings.list(tx, intake.id);
    const was = new Map((await this.#found(tx, intake, before)).map((finding) => [keyOf(finding), finding]));
    const is = new Map((await this.#found(tx, intake, after)).map((finding) => [keyOf(finding), finding]));
    const mended = known.filter((row) => row.verdict === null && was.has(keyOfRow(row)) && !is.has(keyOfRow(row)));
    await this.findings.answer(tx, intake.id, mended.map(({ id }) => id), answer, true);
    const changed = known.flatMap((row) => {
      const finding = is.get(keyOfRow(row));
      return finding && (row.mended || finding.printed !== row.printed || finding.expected !== row.expected) ? [{ id: row.id, finding }] : [];
    });
    await this.findings.reopen(tx, intake.id, changed);
    const keys = new Set(known.map(keyOfRow));
    await this.findings.add(tx, intake.id, [...is].filter(([key]) => !was.has(key) && !keys.has(key)).map(([, finding]) => finding));
  }

  async #found(tx: EntityManager, intake: IntakeDetailRow, document: ReadDocument): Promise<Finding[]> {
    const found = reconcileDocument(readingOf(document, intake), { register: await thaiRegister() });
    return intake.agencyId === null ? found : [...found, ...(await this.ownerCheck.check(tx, intake.agencyId, document, found))];
  }
}
