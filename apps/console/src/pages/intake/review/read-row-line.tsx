import type { Correction } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Check, CircleQuestionMark, Info, Pencil, PencilLine, type LucideIcon } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useDates } from '../../../shared/dates.js';
import { usePick, useText } from '../../../shared/language.js';
import { hidden } from '../../parts/hidden.js';
import { useIntoView } from '../../parts/use-into-view.js';
import { NumberMark } from '../number-mark.js';
import type { MarkTone } from '../reading/page-marks.js';
import type { ReadRow } from '../reading/read-row.js';
import { labelWords, valueWords } from './row-words.js';

/** How a row stands: a finding waits, something is told, the value was changed, or nothing is wrong. */
export type RowStateKey = 'open' | 'told' | 'corrected' | 'fine';

interface ReadRowLineProps {
  row: ReadRow;
  /** The finding at it that asks first: its number, and how it stands; `null` where there is none. */
  no: number | null;
  tone: MarkTone | null;
  state: RowStateKey;
  chosen: boolean;
  /** In the tab order; the arrows lead to the others. */
  reachable: boolean;
  correction: Correction | undefined;
  writable: boolean;
  onOpen: (row: ReadRow) => void;
  onHover: (row: ReadRow | null) => void;
  onEdit: (row: ReadRow) => void;
  /** What is opened under it: a finding, or the value being changed. */
  children?: ReactNode;
}

export const scoreColumns = { xs: '28px 44px minmax(0, 1fr) 72px 24px', md: '28px 44px minmax(0, 1fr) 84px 68px 24px' } as const;
const textColumns = { xs: '28px minmax(0, 1fr) 24px', md: '28px 176px minmax(0, 1fr) 24px' } as const;
/** On a phone the value stands under its name. */
const below = { gridColumn: { xs: '2 / 3', md: 'auto' }, gridRow: { xs: 2, md: 'auto' } } as const;

/** One value that was read. Pressing it shows where it stands on the page. */
export const ReadRowLine = memo(function ReadRowLine({ row, no, tone, state, chosen, reachable, correction, writable, onOpen, onHover, onEdit, children }: ReadRowLineProps) {
  const t = useText();
  const line = useIntoView(chosen);
  const opened = chosen && children !== undefined && children !== null;
  return (
    <Box component="li" ref={line} onMouseEnter={() => onHover(row)} onMouseLeave={() => onHover(null)} sx={{ position: 'relative', borderTop: 1, borderColor: 'prongsai.line', scrollMargin: '48px 0 12px', ...(chosen ? { bgcolor: 'prongsai.brandTint', boxShadow: 'inset 3px 0 0 var(--prongsai-palette-prongsai-brand)' } : {}), ...(writable && row.pointer !== null ? { '&:hover .edit, &:focus-within .edit': { opacity: 1 }, '&:hover .state, &:focus-within .state': { opacity: 0 } } : {}) }}>
      <ButtonBase data-row={row.holder} tabIndex={reachable ? 0 : -1} aria-expanded={tone || state === 'told' ? opened : undefined} aria-current={chosen || undefined} onClick={() => onOpen(row)} sx={{ display: 'grid', gridTemplateColumns: row.code !== '' ? scoreColumns : textColumns, columnGap: 3, width: 1, minHeight: 33, px: { xs: 3, md: 4 }, py: '5px', textAlign: 'left', alignItems: 'start', typography: 'body2', '&:hover': { bgcolor: chosen ? 'transparent' : 'prongsai.hover' }, '@media (pointer: coarse)': { minHeight: 44 } }}>
        <span>{tone ? <NumberMark no={no} tone={tone} /> : null}</span>
        {row.code !== '' ? <ScoreCells row={row} correction={correction} /> : <TextCells row={row} correction={correction} />}
        <RowState state={state} />
      </ButtonBase>
      {writable && row.pointer !== null ? (
        <Tooltip title={t('intake.edit.label')}>
          <IconButton className="edit" tabIndex={chosen ? 0 : -1} aria-label={t('intake.edit.of', { what: [row.code, labelWords(row.label, t)].filter(Boolean).join(' ') })} onClick={() => onEdit(row)} sx={{ position: 'absolute', right: { xs: 10, md: 14 }, top: 3, width: 27, height: 27, opacity: 0 }}>
            <Pencil size={14} strokeWidth={1.75} />
          </IconButton>
        </Tooltip>
      ) : null}
      {opened ? <Box sx={{ pl: { xs: 3, md: '56px' }, pr: { xs: 3, md: 4 }, pb: 4, pt: 1 }}>{children}</Box> : null}
    </Box>
  );
});

const lowSx = ({ low }: ReadRow) => (low ? { color: 'prongsai.lateFg', fontWeight: 600 } : {});

function ScoreCells({ row, correction }: { row: ReadRow; correction: Correction | undefined }) {
  const t = useText();
  const dates = useDates();
  const printed = row.printed && row.printed !== row.code ? row.printed : '';
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>{row.code}</Box>
      <Box component="span" sx={{ minWidth: 0 }}>{labelWords(row.label, t)}<Corrected correction={correction} kind={row.kind} /></Box>
      <Box component="span" sx={{ color: 'prongsai.ink3', display: { xs: 'none', md: 'block' } }}>
        {printed ? <span style={hidden}>{t('intake.column.printed')}</span> : null} {printed}
      </Box>
      <Box component="span" sx={{ textAlign: 'right', ...lowSx(row) }}>{valueWords(row.value, row.kind, dates)}</Box>
    </>
  );
}

function TextCells({ row, correction }: { row: ReadRow; correction: Correction | undefined }) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      <Box component="span" sx={{ color: 'prongsai.ink2', minWidth: 0 }}>{labelWords(row.label, t)}</Box>
      <Box component="span" sx={{ minWidth: 0, whiteSpace: 'pre-line', lineHeight: '22px', ...below, ...lowSx(row) }}>{valueWords(row.value, row.kind, dates)}<Corrected correction={correction} kind={row.kind} /></Box>
    </>
  );
}

/** The printed value stays in view, with why it is not used. */
function Corrected({ correction, kind }: { correction: Correction | undefined; kind: ReadRow['kind'] }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  if (!correction) return null;
  return (
    <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'prongsai.ink2', whiteSpace: 'pre-line' }}>
      {t('intake.edit.was')} <Box component="s" sx={{ color: 'prongsai.ink3' }}>{valueWords(correction.printed, kind, dates)}</Box> {t('intake.edit.because', { reason: correction.reason, who: pick(correction.by) })}
    </Box>
  );
}

const stateIcons: Record<RowStateKey, LucideIcon> = { open: CircleQuestionMark, told: Info, corrected: PencilLine, fine: Check };

function RowState({ state }: { state: RowStateKey }) {
  const t = useText();
  const Icon = stateIcons[state];
  return (
    <Box component="span" className="state" sx={{ display: 'inline-flex', pt: '2px', justifyContent: 'center', color: state === 'open' || state === 'told' ? 'prongsai.ink2' : 'prongsai.doneSolid' }}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span style={hidden}>{t(`intake.rowState.${state}`)}</span>
    </Box>
  );
}
