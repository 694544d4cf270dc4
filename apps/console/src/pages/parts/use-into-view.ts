import { useEffect, useRef, type RefObject } from 'react';

/** Brings a row into view when it becomes the chosen one, e.g. because a gap led to it. */
export function useIntoView(chosen: boolean): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return row;
}
