import type { BoardCell } from '@prongsai/contracts';
import { StatusMark } from '../../shared/status-mark.js';

/** The milestone's mark as a chip, in the same language as the board. */
export function DueMark({ cell }: { cell: BoardCell | undefined }) {
  return cell && cell.mark !== 'notOpen' ? <StatusMark state={cell.mark} days={cell.days} percent={cell.percent} extended={cell.extended} size="chip" /> : null;
}
