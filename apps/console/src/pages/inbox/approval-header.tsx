import type { ApprovalView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { ChevronLeft } from 'lucide-react';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePick, useText } from '../../shared/language.js';
import { useToday } from '../parts/cycle-page.js';
import { DueChip } from './due-chip.js';

/** What it is, of whom, and how long there is. */
export function ApprovalHeader({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const pick = usePick();
  const today = useToday();
  const title = t(`definitions.inbox.${approval.definitionId}.${approval.document}`);
  return (
    <Box component="header" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 3 }}>
      <Title title={title} />
      <IconButton component={Link} to="/inbox" aria-label={t('inbox.approval.back')} sx={{ width: 44, height: 44, ml: -3 }}>
        <ChevronLeft size={22} strokeWidth={1.75} />
      </IconButton>
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
        <Typography variant="h2" component="h1">{title}</Typography>
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t('inbox.where', { agency: pick(approval.agency.shortName), year: approval.fiscalYear, round: approval.round })}</Typography>
      </Box>
      {approval.dueOn && today ? <Box sx={{ pt: 1 }}><DueChip dueOn={approval.dueOn} today={today} /></Box> : null}
    </Box>
  );
}
