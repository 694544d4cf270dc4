import { definitionId, routes, type CycleSummary, type DefinitionId } from '@prongsai/contracts';
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

/** The workflow asked for in the address, `?workflow=anti-corruption-plan`; the annual cycle unless said otherwise. */
export function useChosenWorkflow(): DefinitionId {
  const [search] = useSearchParams();
  return definitionId.catch('annual-cycle').parse(search.get('workflow'));
}

/** The cycles of every workflow that the caller sees; `undefined` until both lists are there. */
function useEveryCycle(enabled: boolean): CycleSummary[] | undefined {
  const annual = useApi(routes.listCycles, {}, { enabled }).data?.data;
  const plans = useApi(routes.listCycles, { query: { definitionId: 'anti-corruption-plan' } }, { enabled }).data?.data;
  return annual && plans ? [...annual, ...plans] : annual;
}

const latestFirst = (a: CycleSummary, b: CycleSummary) => b.fiscalYear - a.fiscalYear;

export interface Place {
  /** The agency whose pages are open, or the caller's own. */
  agencyId: string | null;
  cycles: CycleSummary[];
  /** The cycle of the address, else of the chosen year, else the latest one; of the workflow that is looked at. */
  cycle: CycleSummary | undefined;
  workflow: DefinitionId;
  /** The cycle of the same year by the other workflow. */
  beside: CycleSummary | undefined;
}

/** Where in the console the caller stands: which agency, which workflow and which of its cycles. */
export function usePlace(): Place {
  const me = useMe();
  const inAgency = useMatch('/agencies/:agencyId/*')?.params.agencyId;
  const inCycle = useMatch('/cycles/:cycleId/*')?.params.cycleId;
  const [year] = useChosenYear();
  const chosen = useChosenWorkflow();
  const all = useEveryCycle(me !== undefined) ?? [];
  const named = all.find((one) => one.id === inCycle);
  const agencyId = inAgency ?? named?.agency.id ?? me?.actingAs.agencyId ?? null;
  const workflow = named?.definition.id ?? chosen;
  const ofAgency = all.filter((one) => one.agency.id === agencyId);
  const cycles = ofAgency.filter((one) => one.definition.id === workflow).toSorted(latestFirst);
  const cycle = named ?? cycles.find((one) => one.fiscalYear === year) ?? cycles[0];
  const beside = ofAgency.find((one) => one.definition.id !== workflow && one.fiscalYear === cycle?.fiscalYear);
  return { agencyId, cycles, cycle, workflow, beside };
}
