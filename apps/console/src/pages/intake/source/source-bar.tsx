import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { ChevronLeft, ChevronRight, Download, RotateCw, ZoomIn, ZoomOut, type LucideIcon } from 'lucide-react';
import { useText } from '../../../shared/language.js';
import { fileHref } from '../file-href.js';

interface SourceBarProps {
  intake: IntakeView;
  page: number;
  last: number;
  zoom: number;
  onPage: (page: number) => void;
  onZoom: (zoom: number) => void;
  /** Only where there is a picture to turn. */
  onTurn: (() => void) | null;
}

export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

const besides = (zoom: number, step: 1 | -1): number => {
  const known: readonly number[] = zooms;
  return known[known.indexOf(zoom) + step] ?? zoom;
};

/** What one looks at, and how large. */
export function SourceBar({ intake, page, last, zoom, onPage, onZoom, onTurn }: SourceBarProps) {
  const t = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 40, px: { xs: 2, md: 3.5 }, borderBottom: 1, borderColor: 'prongsai.line', bgcolor: 'prongsai.surface' }}>
      <Typography variant="subtitle2" component="h2" title={intake.fileName} sx={{ flex: '0 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{intake.fileName}</Typography>
      <Typography variant="caption" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap', mr: 'auto', ml: 2 }}>{last > 0 ? t('intake.source.pageOf', { no: page, of: last }) : ''}</Typography>
      <Tool icon={ChevronLeft} label={t('intake.source.previous')} off={page <= 1} onPress={() => onPage(page - 1)} />
      <Tool icon={ChevronRight} label={t('intake.source.next')} off={page >= last} onPress={() => onPage(page + 1)} />
      <Tool icon={ZoomOut} label={t('intake.source.smaller')} off={zoom === zooms[0]} onPress={() => onZoom(besides(zoom, -1))} />
      <Typography variant="caption" aria-live="polite" sx={{ minWidth: 40, textAlign: 'center', color: 'prongsai.ink2' }}>{Math.round(zoom * 100)}%</Typography>
      <Tool icon={ZoomIn} label={t('intake.source.larger')} off={zoom === zooms.at(-1)} onPress={() => onZoom(besides(zoom, 1))} />
      {onTurn ? <Tool icon={RotateCw} label={t('intake.source.turn')} onPress={onTurn} /> : null}
      <Tooltip title={t('intake.source.download')}>
        <IconButton component="a" href={fileHref(intake.id)} download={intake.fileName} aria-label={t('intake.source.download')} sx={toolSx}><Download size={16} strokeWidth={1.75} /></IconButton>
      </Tooltip>
    </Box>
  );
}

const toolSx = { width: 30, height: 30, '@media (pointer: coarse)': { width: 40, height: 44 } } as const;

function Tool({ icon: Icon, label, off = false, onPress }: { icon: LucideIcon; label: string; off?: boolean; onPress: () => void }) {
  return (
    <Tooltip title={label}>
      <span><IconButton aria-label={label} disabled={off} onClick={onPress} sx={toolSx}><Icon size={16} strokeWidth={1.75} /></IconButton></span>
    </Tooltip>
  );
}
