import type { IntakeState, IntakeSummary } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ChevronRight, CircleCheck, CircleDashed, CircleX, Clock, FileSearch, FileSpreadsheet, FileText, Undo2, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useDates } from '../../../shared/dates.js';
import { useNames, usePick, useText } from '../../../shared/language.js';
import type { TokenName } from '../../../theme/tokens.js';
import { fileSize } from '../../documents/file-size.js';
import { ReadingBar } from '../reading-bar.js';
import { isUnderWay } from '../use-live-intake.js';

interface StateLook {
  icon: LucideIcon;
  ground: TokenName;
  ink: TokenName;
}

const looks: Record<IntakeState, StateLook> = {
  waiting: { icon: Clock, ground: 'blockBg', ink: 'blockFg' },
  reading: { icon: CircleDashed, ground: 'openBg', ink: 'openFg' },
  read: { icon: FileSearch, ground: 'dueBg', ink: 'dueFg' },
  refused: { icon: CircleX, ground: 'lateTint', ink: 'lateFg' },
  accepted: { icon: CircleCheck, ground: 'doneBg', ink: 'doneFg' },
  undone: { icon: Undo2, ground: 'blockBg', ink: 'blockFg' },
};

export function IntakeStateChip({ state }: { state: IntakeState }) {
  const names = useNames().intakeStates;
  const { icon: Icon, ground, ink } = looks[state];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, height: 24, px: 2, borderRadius: '6px', fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap', bgcolor: `prongsai.${ground}`, color: `prongsai.${ink}` }}>
      <Icon size={13} strokeWidth={1.75} aria-hidden />
      {names[state]}
    </Box>
  );
}

/** One file that was sent: what it is, how far it is, and how much is left to look at. */
export function IntakeRow({ intake }: { intake: IntakeSummary }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { agency, state, findings } = intake;
  const Icon = agency ? FileText : FileSpreadsheet;
  const about = [agency ? pick(agency.shortName) : t('intake.wholeProvince'), intake.fiscalYear ? t('app.resultYear', { year: intake.fiscalYear }) : ''];
  const open = state === 'read' ? (findings.open > 0 ? t('intake.left', { smart_count: findings.open }) : t('intake.allAnswered')) : '';
  return (
    <li>
      <Box component={Link} to={`/intake/${intake.id}`} sx={{ display: 'grid', gridTemplateColumns: { xs: '20px minmax(0, 1fr) 16px', md: '20px minmax(0, 1fr) 190px 180px 16px' }, alignItems: 'center', columnGap: 3, rowGap: 1, px: { xs: 4, md: 5 }, py: 3, minHeight: 66, color: 'inherit', textDecoration: 'none', '&:hover': { bgcolor: 'prongsai.hover' }, '&:focus-visible': { outlineOffset: '-2px' } }}>
        <Box sx={{ color: 'prongsai.brand', display: 'inline-flex' }}><Icon size={20} strokeWidth={1.75} aria-hidden /></Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 500, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{intake.fileName}</Typography>
          <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{about.filter(Boolean).join(' ')} {fileSize(intake.bytes)}</Typography>
        </Box>
        <Box sx={{ gridColumn: { xs: '2 / 3', md: 'auto' }, gridRow: { xs: 3, md: 'auto' } }}>
          <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{pick(intake.uploadedBy)}</Typography>
          <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink3' }}>{dates.fullMoment(intake.uploadedAt)}</Typography>
        </Box>
        <Box sx={{ gridColumn: { xs: '2 / 3', md: 'auto' }, gridRow: { xs: 2, md: 'auto' } }}>
          {isUnderWay(state) ? <ReadingBar progress={intake.progress} waiting={state === 'waiting'} /> : <IntakeStateChip state={state} />}
          {open ? <Typography variant="caption" component="p" sx={{ m: 0, color: findings.open > 0 ? 'prongsai.dueFg' : 'prongsai.ink2' }}>{open}</Typography> : null}
          {state === 'refused' ? <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{t('intake.seeWhy')}</Typography> : null}
        </Box>
        <Box sx={{ color: 'prongsai.ink3', gridColumn: { xs: 3, md: 'auto' }, gridRow: { xs: 1, md: 'auto' }, display: 'inline-flex' }}><ChevronRight size={16} strokeWidth={1.75} aria-hidden /></Box>
      </Box>
    </li>
  );
}
