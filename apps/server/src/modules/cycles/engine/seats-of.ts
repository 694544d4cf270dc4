import { approvalLevels, type ApprovalLevel, type Role } from '@prongsai/contracts';
import type { ApproverSeat } from '@prongsai/workflow';
import type { Seat } from '../../people/index.js';
import { authorsOf } from '../content/content-of.js';
import type { Content } from '../content/content.js';
import { partHashOf } from '../content/part-of.js';
import type { LoadedCycle } from './loaded-cycle.js';
import type { Seating } from './seatings.js';

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

/** The measures that a division leads, by their ids. */
export const ledBy = ({ measures }: LoadedCycle, divisionId: string): ReadonlySet<string> =>
  new Set(measures.filter(({ divisions }) => divisions.some(({ id }) => id === divisionId)).map(({ id }) => id));

interface AskedAt {
  readonly level: ApprovalLevel;
  readonly positionId: string;
}

/**
 * The seats of each level for a document. A level that was asked in this round keeps the positions it asked; a later one is
 * made up of those who hold the positions when its turn comes. A head answers for what the own division leads, the others for the whole.
 */
export function seatsOf(loaded: LoadedCycle, content: Content, { positions, waivers }: Seating, asked: readonly AskedAt[]): Record<ApprovalLevel, ApproverSeat[]> {
  const byId = new Map(positions.map((seat) => [seat.positionId, seat]));
  const seat = (level: ApprovalLevel, positionId: string): ApproverSeat => {
    const division = level === 'heads' ? (byId.get(positionId)?.divisionId ?? undefined) : undefined;
    const waiver = waivers.get(positionId);
    return {
      positionId,
      authors: authorsOf(loaded, content.kind, division),
      ...(division !== undefined && { contentHash: partHashOf(content, ledBy(loaded, division)) }),
      ...(waiver && { waived: { by: waiver.documentNo, what: waiver.reason } }),
    };
  };
  const seatsAt = (level: ApprovalLevel): ApproverSeat[] => {
    const already = asked.filter((row) => row.level === level).map(({ positionId }) => positionId);
    const ids = already.length > 0 ? already : candidates(level, loaded, positions).map(({ positionId }) => positionId);
    return ids.map((positionId) => seat(level, positionId));
  };
  return Object.fromEntries(approvalLevels.map((level) => [level, seatsAt(level)])) as Record<ApprovalLevel, ApproverSeat[]>;
}
