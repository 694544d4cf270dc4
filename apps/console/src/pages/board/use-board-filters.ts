import { roles, type Role } from '@prongsai/contracts';
import { useSearchParams } from 'react-router-dom';
import { standings, type BoardFilters, type Spot, type Standing } from './standing.js';

export type FilterName = 'standing' | 'district' | 'type' | 'holder' | 'open' | 'text' | 'sort';

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null => known.find((one) => one === value) ?? null;

function readSpot(value: string | null): Spot | null {
  const [agencyId, milestone] = value?.split(':') ?? [];
  return agencyId && milestone ? { agencyId, milestone } : null;
}

/** Filters and the open cell live in the address, so that a view can be sent to somebody and the back button undoes it. */
export function useBoardFilters() {
  const [search, setSearch] = useSearchParams();
  const filters: BoardFilters = {
    standing: oneOf<Standing>(standings, search.get('standing')),
    district: search.get('district'),
    type: search.get('type'),
    holder: oneOf<Role>(roles, search.get('holder')),
    open: search.get('open') === '1',
    text: search.get('text') ?? '',
    sort: search.get('sort') ?? 'district',
  };
  const change = (changes: Record<string, string | null>, replace = true) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace },
    );
  return {
    filters,
    set: (name: FilterName, value: string | null) => change({ [name]: value }),
    clear: () => change({ standing: null, district: null, type: null, holder: null, open: null, text: null }),
    spot: readSpot(search.get('cell')),
    openSpot: (spot: Spot | null, replace = true) => change({ cell: spot && `${spot.agencyId}:${spot.milestone}` }, replace),
  };
}

export type BoardControls = ReturnType<typeof useBoardFilters>;
