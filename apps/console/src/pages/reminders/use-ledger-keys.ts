import type { ReminderView } from '@prongsai/contracts';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface LedgerKeys {
  lines: readonly ReminderView[];
  open: string | null;
  onOpen: (line: ReminderView) => void;
  onClose: () => void;
  /** X: do not send this one. */
  onStop: (line: ReminderView) => void;
}

export interface LedgerRows {
  body: RefObject<HTMLTableSectionElement | null>;
  /** The one row in the tab order. */
  active: string | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (id: string) => void;
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -12, PageDown: 12, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY };

/** Walks the rows by arrows, with the letter following where one is open; Enter opens, X stops, Esc closes. */
export function useLedgerKeys({ lines, open, onOpen, onClose, onStop }: LedgerKeys): LedgerRows {
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const known = (id: string | null) => (lines.some((line) => line.id === id) ? id : null);
  const active = known(focused) ?? known(open) ?? lines[0]?.id ?? null;

  const walk = (step: number) => {
    const at = lines.findIndex((line) => line.id === active);
    const next = lines[Math.min(Math.max(at + step, 0), lines.length - 1)];
    if (!next) return;
    setFocused(next.id);
    body.current?.querySelector<HTMLElement>(`[data-line="${next.id}"]`)?.focus();
    if (open) onOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = lines.find((one) => one.id === active);
    const step = steps[event.key];
    if (step !== undefined) walk(step);
    else if ((event.key === 'Enter' || event.key === ' ') && line) onOpen(line);
    else if (event.key.toLowerCase() === 'x' && line) onStop(line);
    else if (event.key === 'Escape' && open) onClose();
    else return;
    event.preventDefault();
  };
  return { body, active, onKeyDown, onFocus: setFocused };
}
