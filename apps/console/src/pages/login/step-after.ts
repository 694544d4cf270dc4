import type { Me } from '@prongsai/contracts';

/** What still stands between a person and the console. */
export type EntranceStep = 'confirm' | 'enrol' | 'choose' | 'in';

/** The server says what a session lacks; choosing among several positions comes last, and may itself ask for a second factor. */
export function stepAfter({ secondFactor, positions }: Pick<Me, 'secondFactor' | 'positions'>, hasChosen: boolean): EntranceStep {
  if (secondFactor.missing !== 'none') return secondFactor.missing;
  return positions.length > 1 && !hasChosen ? 'choose' : 'in';
}
