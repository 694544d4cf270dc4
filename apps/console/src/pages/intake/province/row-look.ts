import type { RowOutcome } from '@prongsai/contracts';
import { CircleAlert, CircleHelp, Equal, PencilLine, Plus, type LucideIcon } from 'lucide-react';
import type { TokenName } from '../../../theme/tokens.js';

export const outcomeLook: Record<RowOutcome, { icon: LucideIcon; ground: TokenName; ink: TokenName }> = {
  create: { icon: Plus, ground: 'doneBg', ink: 'doneFg' },
  change: { icon: PencilLine, ground: 'openBg', ink: 'openFg' },
  same: { icon: Equal, ground: 'blockBg', ink: 'blockFg' },
  'unknown-agency': { icon: CircleHelp, ground: 'dueBg', ink: 'dueFg' },
  error: { icon: CircleAlert, ground: 'lateTint', ink: 'lateFg' },
};

/** A value of a row for people: scores with two decimals, nothing as a dash. */
export const cellWords = (value: string | number | null): string => (value === null ? '–' : typeof value === 'number' ? value.toFixed(2) : value);
