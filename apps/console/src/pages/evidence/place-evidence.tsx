import type { ApprovalView, EvidenceView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { EvidencePieces } from './evidence-pieces.js';
import { useEvidence } from './use-evidence.js';

const halves = { sixMonthReport: 'sixMonth', twelveMonthReport: 'twelveMonth' } as const;

/** The evidence of each place of the report that is decided on; none for a plan. */
export function usePlaceEvidence({ cycleId, document }: Pick<ApprovalView, 'cycleId' | 'document'>): (where: string) => readonly EvidenceView[] {
  const half = document === 'plan' ? null : halves[document];
  const piecesOf = useEvidence(cycleId, half ?? 'sixMonth', half !== null);
  return (where) => piecesOf(Number(/^measure:(\d+)$/.exec(where)?.[1] ?? 0));
}

/** Opened from where the report is read. */
export function PlaceEvidence({ pieces }: { pieces: readonly EvidenceView[] }) {
  return pieces.length === 0 ? null : <Box sx={{ mt: 2.5 }}><EvidencePieces pieces={pieces} /></Box>;
}
