import type { DeadlineMoveView } from '@prongsai/contracts';
import { usePick, useText } from '../../../shared/language.js';

/** For whom a move holds: the country, the province, an agency, or one measure of it. */
export function useScopeWord(): (move: Pick<DeadlineMoveView, 'scope' | 'agency' | 'measure'>) => string {
  const t = useText();
  const pick = usePick();
  return ({ scope, agency, measure }) => {
    if (scope === 'nation' || scope === 'province') return t(`deadlines.moves.scope.${scope}`);
    const name = agency ? pick(agency.shortName) : '';
    return measure ? `${name} ${t('reminders.ofMeasure', { no: measure.no })}` : name;
  };
}
