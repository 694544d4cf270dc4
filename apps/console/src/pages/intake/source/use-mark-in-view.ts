import { useEffect, useRef, type RefObject } from 'react';
import type { PageMark } from '../reading/page-marks.js';

/** Brings what is looked at into view inside its page. */
export function useMarkInView(mark: PageMark | undefined): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const looked = mark?.tone === 'active' || mark?.tone === 'row' ? mark.key : null;
  useEffect(() => {
    if (looked !== null) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [looked]);
  return element;
}
