import { routes, type CycleSummary } from '@prongsai/contracts';
import { useMatch, useSearchParams } from 'react-router-dom';
import { useApi } from './api.js';
import { useMe } from './me.js';

/** The fiscal year asked for in the address, `?year=2569`; `null` is the latest one. */
export function useChosenYear(): [number | null, (year: number | null) => void] {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year'));
  const choose = (next: number | null) =>
    setSearch((old) => {
      const changed = new URLSearchParams(old);
      if (next === null) changed.delete('year');
      else changed.set('year', String(next));
      return changed;
    });
  return [Number.isInteger(year) && year > 0 ? year : null, choose];
}

const latestFirst = (a: CycleSummary, b: CycleSummary) => b.fiscalYear - a.fiscalYear;

export interface Place {
  /** The agency whose pages are open, or the caller's own. */
  agencyId: string | null;
  cycles: CycleSummary[];
  /** The cycle of the address, else of the chosen year, else the latest one. */
  cycle: CycleSummary | undefined;
}

/** Where in the console the caller stands: which agency and which of its cycles. */
export function usePlace(): Place {
  const me = useMe();
  const inAgency = useMatch('/agencies/:agencyId/*')?.params.agencyId;
  const inCycle = useMatch('/cycles/:cycleId/*')?.params.cycleId;
  const [year] = useChosenYear();
  const all = useApi(routes.listCycles, {}, { enabled: me !== undefined }).data?.data ?? [];
  const named = all.find((one) => one.id === inCycle);
  const agencyId = inAgency ?? named?.agency.id ?? me?.actingAs.agencyId ?? null;
  const cycles = all.filter((one) => one.agency.id === agencyId).toSorted(latestFirst);
  const cycle = named ?? cycles.find((one) => one.fiscalYear === year) ?? cycles[0];
  return { agencyId, cycles, cycle };
}
