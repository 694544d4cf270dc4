import { approvalLevels, type ApprovalLevel, type Role } from '@prongsai/contracts';
import type { DocumentKind } from '@prongsai/ita';
import type { ApproverSeat } from '@prongsai/workflow';
import type { Seat } from '../../people/index.js';
import { authorsOf } from '../content/content-of.js';
import type { LoadedCycle } from './loaded-cycle.js';

const roleAt: Record<ApprovalLevel, Role> = { heads: 'divisionHead', clerk: 'clerk', executive: 'executive' };

const isHeld = ({ holderAccountIds }: Seat): boolean => holderAccountIds.length > 0;

/**
 * The heads of the divisions that lead a measure. When one of these divisions has no head nobody is asked at all: a measure must
 * not pass because the one who answers for it is missing.
 */
function headsOf(loaded: LoadedCycle, positions: readonly Seat[]): readonly Seat[] {
  const leading = new Set(loaded.measures.flatMap(({ divisions }) => divisions.map(({ id }) => id)));
  const heads = positions.filter((seat) => seat.role === 'divisionHead' && seat.divisionId !== null && leading.has(seat.divisionId) && isHeld(seat));
  const headed = new Set(heads.map(({ divisionId }) => divisionId));
  return [...leading].every((id) => headed.has(id)) ? heads : [];
}

const candidates = (level: ApprovalLevel, loaded: LoadedCycle, positions: readonly Seat[]): readonly Seat[] =>
  level === 'heads' ? headsOf(loaded, positions) : positions.filter((seat) => seat.role === roleAt[level] && isHeld(seat));

/**
 * The seats of each level for a document. A level that was asked in this round keeps the positions it asked; a later one is
 * made up of those who hold the positions when its turn comes.
 */
export function seatsOf(
  loaded: LoadedCycle,
  kind: DocumentKind,
  positions: readonly Seat[],
  asked: readonly { readonly level: ApprovalLevel; readonly positionId: string }[],
): Record<ApprovalLevel, ApproverSeat[]> {
  const byId = new Map(positions.map((seat) => [seat.positionId, seat]));
  const seatsAt = (level: ApprovalLevel): ApproverSeat[] => {
    const already = asked.filter((row) => row.level === level).map(({ positionId }) => positionId);
    const ids = already.length > 0 ? already : candidates(level, loaded, positions).map(({ positionId }) => positionId);
    return ids.map((positionId) => {
      const division = level === 'heads' ? (byId.get(positionId)?.divisionId ?? undefined) : undefined;
      return { positionId, authors: authorsOf(loaded, kind, division) };
    });
  };
  return Object.fromEntries(approvalLevels.map((level) => [level, seatsAt(level)])) as Record<ApprovalLevel, ApproverSeat[]>;
}
