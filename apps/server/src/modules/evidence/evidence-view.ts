import type { EvidenceView } from '@prongsai/contracts';
import type { EvidenceRow } from './evidence.repository.js';

const fileOf = ({ fileName, renamedFrom, fileType, bytes, fileHash, privacyConsidered }: EvidenceRow): EvidenceView['file'] =>
  fileName === null || fileType === null || bytes === null || fileHash === null
    ? null
    : { fileName, renamedFrom, type: fileType, bytes, sha256: fileHash, privacyConsidered };

export const evidenceViewOf = (row: EvidenceRow): EvidenceView => ({
  id: row.id,
  measureId: row.measureId,
  measureNo: row.measureNo,
  half: row.half,
  title: row.title,
  file: fileOf(row),
  link: row.link,
  addedAt: row.addedAt.toISOString(),
  addedBy: { th: row.addedByTh, en: row.addedByEn },
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
});
