import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { usePick, useText } from '../../../shared/language.js';
import { hidden } from '../../parts/hidden.js';
import { openOnPage, type PageMark } from '../reading/page-marks.js';
import type { NumberedFinding } from '../reading/numbered-findings.js';
import { NumberMark } from '../number-mark.js';
import { PdfCanvas } from './pdf-canvas.js';

interface PageRailProps {
  pages: IntakeView['pages'];
  page: number;
  findings: readonly NumberedFinding[];
  pdf: PDFDocumentProxy | null;
  onPage: (page: number) => void;
}

const step: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 };

/** The pages in small, each with how many findings on it wait for an answer. */
export function PageRail({ pages, page, findings, pdf, onPage }: PageRailProps) {
  const t = useText();
  const turn = (event: KeyboardEvent) => {
    const to = page + (step[event.key] ?? 0);
    if (to === page || !pages.some(({ no }) => no === to)) return;
    event.preventDefault();
    onPage(to);
  };
  return (
    <Box component="nav" aria-label={t('intake.source.pages')} onKeyDown={turn} sx={{ width: 64, flexShrink: 0, overflowY: 'auto', py: 3, display: 'grid', gap: 2.5, alignContent: 'start', justifyItems: 'center' }}>
      {pages.map((one) => (
        <Thumbnail key={one.no} no={one.no} label={one.label} here={one.no === page} open={openOnPage(findings, one.no)} pdf={pdf} onPage={onPage} />
      ))}
    </Box>
  );
}

interface ThumbnailProps {
  no: number;
  label: IntakeView['pages'][number]['label'];
  here: boolean;
  open: { count: number; error: boolean };
  pdf: PDFDocumentProxy | null;
  onPage: (page: number) => void;
}

/** True from when something first comes near the view. */
function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) setSeen(true); }, { rootMargin: '200px' });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return seen;
}

function Thumbnail({ no, label, here, open, pdf, onPage }: ThumbnailProps) {
  const t = useText();
  const pick = usePick();
  const element = useRef<HTMLButtonElement>(null);
  const seen = useSeen(element);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const tone: PageMark['tone'] = open.error ? 'error' : 'warning';
  const waiting = open.count > 0 ? t('intake.source.openOnPage', { smart_count: open.count }) : '';
  return (
    <ButtonBase ref={element} tabIndex={here ? 0 : -1} aria-current={here ? 'page' : undefined} onClick={() => onPage(no)} sx={{ display: 'grid', justifyItems: 'center', gap: 0.5, position: 'relative', borderRadius: '6px', scrollMargin: '12px', color: here ? 'prongsai.brandInk' : 'prongsai.ink2', fontWeight: here ? 600 : 400, typography: 'caption' }}>
      <Box aria-hidden sx={{ width: 44, height: 58, overflow: 'hidden', borderRadius: '4px', bgcolor: 'prongsai.surface', boxShadow: `0 0 0 ${here ? 2 : 1}px var(--prongsai-palette-prongsai-${here ? 'brand' : 'line2'})` }}>
        {pdf && seen ? <PdfCanvas pdf={pdf} no={no} width={44} label={pick(label)} /> : <Lines />}
      </Box>
      <span>{no}</span>
      <span style={hidden}>{pick(label)} {waiting}</span>
      {open.count > 0 ? <Box aria-hidden sx={{ position: 'absolute', top: -8, right: -8 }}><NumberMark no={open.count} tone={tone} /></Box> : null}
    </ButtonBase>
  );
}

/** Lines of text, for a page that has no picture. */
function Lines() {
  return (
    <Box sx={{ display: 'grid', gap: '5px', p: '9px 8px' }}>
      {[100, 80, 100, 64, 92, 48].map((width, at) => <Box key={at} sx={{ height: '2px', width: `${width}%`, bgcolor: 'prongsai.line2' }} />)}
    </Box>
  );
}
