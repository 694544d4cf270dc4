import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { windowOf } from './window-of.js';

interface VirtualRowsProps {
  label: string;
  total: number;
  rowHeight: number;
  head: ReactNode;
  renderRow: (index: number) => ReactNode;
  /** Told which row is the last one in view. */
  onReach: (index: number) => void;
}

/** A table of thousands of rows of one height, of which only those in view are drawn. */
export function VirtualRows({ label, total, rowHeight, head, renderRow, onReach }: VirtualRowsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  const { from, to } = windowOf({ ...view, rowHeight, total });
  useEffect(() => onReach(to));
  return (
    <Box ref={frame} tabIndex={0} role="table" aria-label={label} aria-rowcount={total + 1} sx={{ height: `min(calc(100dvh - 330px), ${(total + 1) * rowHeight + 2}px)`, minHeight: Math.min(total + 1, 8) * rowHeight, overflow: 'auto', outlineOffset: '-2px !important' }}>
      <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 1, bgcolor: 'prongsai.surface' }}>{head}</Box>
      <Box role="rowgroup" sx={{ position: 'relative', height: total * rowHeight }}>
        {Array.from({ length: to - from }, (_, at) => from + at).map((index) => (
          <Box key={index} role="row" aria-rowindex={index + 2} sx={{ position: 'absolute', insetInline: 0, top: index * rowHeight, height: rowHeight }}>{renderRow(index)}</Box>
        ))}
      </Box>
    </Box>
  );
}
