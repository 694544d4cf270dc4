import { routes, type YearCalendar } from '@prongsai/contracts';
import { useApi } from '../../../shared/api.js';
import type { DeadlinesSearch } from '../use-deadlines-search.js';

export interface CalendarAnswer {
  data: YearCalendar | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** The year of the province, or of one agency. */
export function useCalendar({ fiscalYear, workflow }: Pick<DeadlinesSearch, 'fiscalYear' | 'workflow'>, agencyId: string | null): CalendarAnswer {
  const query = { fiscalYear, definitionId: workflow };
  const province = useApi(routes.provinceCalendar, { query }, { enabled: agencyId === null });
  const agency = useApi(routes.agencyCalendar, { params: { agencyId: agencyId ?? '' }, query }, { enabled: agencyId !== null });
  return agencyId === null ? province : agency;
}
