import { routes, type EvidenceView } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import type { Half } from '../parts/links.js';

/** The evidence of a report that is not withdrawn, found by measure. */
export function useEvidence(cycleId: string, half: Half, enabled = true): (measureNo: number) => readonly EvidenceView[] {
  const answer = useApi(routes.listEvidence, { params: { cycleId, half } }, { enabled });
  const present = answer.data?.data.filter(({ withdrawnAt }) => withdrawnAt === null) ?? [];
  return (measureNo) => present.filter((piece) => piece.measureNo === measureNo);
}
