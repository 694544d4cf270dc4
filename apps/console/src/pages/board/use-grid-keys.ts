import type { BoardRow } from '@prongsai/contracts';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { lateFrom, type Spot } from './standing.js';
import type { BoardControls } from './use-board-filters.js';

interface GridKeys {
  rows: readonly BoardRow[];
  milestones: readonly string[];
  controls: BoardControls;
}

const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-15, 0], PageDown: [15, 0] };
const within = (at: number, length: number) => Math.min(Math.max(at, 0), length - 1);

/** Moves one cell by arrows, opens it by Enter or Space, closes by Esc, and jumps between late cells by `[` and `]`. */
export function useGridKeys({ rows, milestones, controls }: GridKeys) {
  const gridRef = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<Spot | null>(null);
  const { spot, openSpot } = controls;
  const known = (one: Spot | null) => (one && rows.some((row) => row.agency.id === one.agencyId) ? one : null);
  const first = rows[0] && milestones[0] ? { agencyId: rows[0].agency.id, milestone: milestones[0] } : null;
  const active = known(focused) ?? known(spot) ?? first;

  const focus = (next: Spot | null) => {
    if (!next) return;
    setFocused(next);
    gridRef.current?.querySelector<HTMLElement>(`[data-spot="${next.agencyId}:${next.milestone}"]`)?.focus();
    if (spot) openSpot(next);
  };
  const open = useCallback(
    (next: Spot) => {
      setFocused(next);
      openSpot(next);
    },
    [openSpot],
  );
  const step = ([down, right]: [number, number]): Spot | null => {
    if (!active) return null;
    const row = rows[within(rows.findIndex((one) => one.agency.id === active.agencyId) + down, rows.length)];
    const milestone = milestones[within(milestones.indexOf(active.milestone) + right, milestones.length)];
    return row && milestone ? { agencyId: row.agency.id, milestone } : null;
  };
  const edge = (milestone: string | undefined) => (active && milestone ? { agencyId: active.agencyId, milestone } : null);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const move = steps[key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move) focus(step(move));
    else if (key === 'Home') focus(edge(milestones[0]));
    else if (key === 'End') focus(edge(milestones.at(-1)));
    else if (key === '[' || key === ']') focus(lateFrom(rows, active, key === ']' ? 1 : -1));
    else if ((key === 'Enter' || key === ' ') && active) open(active);
    else if (key === 'Escape' && spot) openSpot(null);
    else return;
    event.preventDefault();
  };
  return { gridRef, active, open, onKeyDown };
}
