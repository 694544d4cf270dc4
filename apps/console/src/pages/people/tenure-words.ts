import type { ActingOrder, Tenure } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { useNames, useText } from '../../shared/language.js';

/** How the days and the order of a tenure are said. */
export function useTenureWords() {
  const t = useText();
  const dates = useDates();
  const names = useNames();
  const order = ({ no, on }: ActingOrder, until: string | null) => {
    const ends = until === null ? '–' : dates.long(until);
    return on === null ? t('people.byOrderUndated', { no, until: ends }) : t('people.byOrder', { no, on: dates.long(on), until: ends });
  };
  return {
    order,
    span: ({ fromOn, untilOn }: Pick<Tenure, 'fromOn' | 'untilOn'>) =>
      untilOn === null ? t('people.since', { from: dates.long(fromOn) }) : t('people.span', { from: dates.long(fromOn), until: dates.long(untilOn) }),
    covers: ({ covers }: ActingOrder) => (covers === null ? null : t('people.covers', { documents: covers.map((kind) => names.documents[kind]).join(', ') })),
  };
}
