import type { LateWork } from '@prongsai/contracts';
import { useState } from 'react';
import { nudgeable } from './nudgeable.js';

export interface Chosen {
  /** What is ticked and can be nudged now, in the order of the list. */
  ids: string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** All that can be nudged, or none of them. */
  all: { state: 'all' | 'some' | 'none'; toggle: () => void };
  clear: () => void;
}

/** Which works are ticked; one that can no longer be nudged is no longer counted. */
export function useChosen(works: readonly LateWork[]): Chosen {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const able = nudgeable(works);
  const ids = able.filter((id) => ticked.has(id));
  const state = ids.length === 0 ? 'none' : ids.length === able.length ? 'all' : 'some';
  return {
    ids,
    has: (id) => ticked.has(id),
    toggle: (id) => setTicked((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id]))),
    all: { state, toggle: () => setTicked(new Set(state === 'all' ? [] : able)) },
    clear: () => setTicked(new Set()),
  };
}
