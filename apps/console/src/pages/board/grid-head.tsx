import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Board, BoardRow } from '@prongsai/contracts';
import type { ReactNode } from 'react';
import { useDates } from '../../shared/dates.js';
import { useNames, useText } from '../../shared/language.js';
import { isMilestone } from '../../shared/milestone.js';
import type { GridLayout } from './columns.js';
import { shareDone } from './standing.js';
import type { BoardControls } from './use-board-filters.js';

interface GridHeadProps {
  board: Board;
  rows: readonly BoardRow[];
  controls: BoardControls;
  layout: GridLayout;
}

export function GridHead({ board, rows, controls, layout }: GridHeadProps) {
  const t = useText();
  const { sort } = controls.filters;
  const set = (value: string) => () => controls.set('sort', value);
  return (
    <Box role="row" aria-rowindex={1} sx={{ borderBottom: 1, borderColor: 'prongsai.line', pt: 2, pb: 1, alignItems: 'end !important', position: 'sticky', top: { xs: 0, xl: 48 }, bgcolor: 'prongsai.surface', zIndex: 2 }}>
      <Head sorted={sort === 'name'} onSort={set('name')}>{t('board.column.agency')}</Head>
      {layout.year ? <Head>{t('board.column.year', { year: '' })}</Head> : null}
      {layout.district ? <Head sorted={sort === 'district'} onSort={set('district')}>{t('board.column.district')}</Head> : null}
      <Head sorted={sort === 'score'} onSort={set('score')}>
        {board.fiscalYear === null ? t('board.column.score') : t('board.column.scoreYear', { year: board.fiscalYear - 1 })}
      </Head>
      {board.milestones.map((milestone) => (
        <MilestoneHead key={milestone.code} code={milestone.code} dueOn={milestone.dueOn} share={shareDone(rows, milestone.code)} controls={controls} />
      ))}
      <Head indent sorted={sort === 'holder'} onSort={set('holder')}>{t('board.column.holder')}<br />{t('board.column.held')}</Head>
      <Box role="columnheader" aria-label={t('board.column.held')} />
    </Box>
  );
}

const headSx = { typography: 'caption', color: 'prongsai.ink3', textAlign: 'left', pb: 1 } as const;

function Head({ children, sorted, onSort, indent = false }: { children: ReactNode; sorted?: boolean; onSort?: () => void; indent?: boolean }) {
  return (
    <Box role="columnheader" aria-sort={sorted ? 'ascending' : undefined} sx={{ ...headSx, pl: indent ? 2 : 0 }}>
      {onSort ? (
        <ButtonBase tabIndex={-1} onClick={onSort} sx={{ typography: 'caption', color: sorted ? 'prongsai.brandInk' : 'prongsai.ink3', fontWeight: sorted ? 600 : 400, textAlign: 'left', '&:hover': { color: 'prongsai.ink' } }}>
          <span>{children}</span>
        </ButtonBase>
      ) : children}
    </Box>
  );
}

function MilestoneHead({ code, dueOn, share, controls }: { code: string; dueOn: string | null; share: number; controls: BoardControls }) {
  const t = useText();
  const names = useNames();
  const dates = useDates();
  const known = isMilestone(code);
  const sorted = controls.filters.sort === code;
  const lit = controls.spot?.milestone === code;
  const full = known ? names.milestones[code] : code;
  return (
    <Box role="columnheader" aria-sort={sorted ? 'descending' : undefined} sx={{ position: 'relative', textAlign: 'center', '&::before': lit ? { content: '""', position: 'absolute', insetInline: 0, top: -8, height: '3px', bgcolor: 'prongsai.brand' } : {} }}>
      <ButtonBase
        tabIndex={-1}
        onClick={() => controls.set('sort', sorted ? null : code)}
        sx={{ display: 'block', width: 1, textAlign: 'center', color: lit || sorted ? 'prongsai.brandInk' : 'prongsai.ink2', '&:hover': { color: 'prongsai.ink' } }}
      >
        <Typography component="span" sx={{ display: 'block', fontSize: '0.75rem', lineHeight: '17px', fontWeight: lit || sorted ? 600 : 400, whiteSpace: 'pre-line' }}>{known ? t(`board.milestone.${code}`) : code}</Typography>
        <Typography component="span" sx={{ display: 'block', fontSize: '0.71875rem', lineHeight: '18px', fontWeight: lit ? 600 : 400, color: lit ? 'prongsai.brandInk' : 'prongsai.ink3' }}>{dueOn ? dates.dayMonth(dueOn) : '\u00a0'}</Typography>
      </ButtonBase>
      <Box role="img" aria-label={t('board.shareDone', { milestone: full, percent: Math.round(share * 100) })} sx={{ height: 3, mt: '2px', bgcolor: 'prongsai.sunken' }}>
        <Box sx={{ height: 1, width: `${share * 100}%`, bgcolor: 'prongsai.doneSolid' }} />
      </Box>
    </Box>
  );
}
