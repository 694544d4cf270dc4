import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Check } from 'lucide-react';
import { usePick, useText } from '../../../shared/language.js';
import { ActionButton } from '../action-button.js';
import { isOpen } from '../reading/numbered-findings.js';
import type { Review } from './use-review.js';

interface ReviewHeaderProps {
  intake: IntakeView;
  review: Review;
  onAccept: () => void;
}

/** How much is left to look at, and the way to the end. */
export function ReviewHeader({ intake, review, onAccept }: ReviewHeaderProps) {
  const t = useText();
  const pick = usePick();
  const asking = review.findings.filter(({ no }) => no !== null);
  const open = asking.filter(isOpen).length;
  const accept = intake.allowedActions.find(({ action }) => action === 'accept');
  const left = intake.state !== 'read' ? '' : open > 0 ? t('intake.left', { smart_count: open }) : t('intake.allAnswered');
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2, px: { xs: 3, md: 4 }, py: 2, minHeight: 57, borderBottom: 1, borderColor: 'prongsai.line', bgcolor: 'prongsai.surface' }}>
      <title>{`${t('intake.review')} ${intake.fileName} ${t('app.name')}`}</title>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography component="h1" sx={{ typography: 'subtitle1', fontWeight: 600, lineHeight: '20px' }}>{t('intake.review')}</Typography>
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>
          {t('intake.readCount', { smart_count: review.rows.length })} {left} {intake.agency ? pick(intake.agency.shortName) : ''}
        </Typography>
      </Box>
      {asking.length > 0 ? <Progress done={asking.length - open} all={asking.length} /> : null}
      {accept && intake.state === 'read' ? <ActionButton allowed={accept} icon={<Check size={16} strokeWidth={1.75} />} label={t('intake.accept.button')} onPress={onAccept} /> : null}
    </Box>
  );
}

function Progress({ done, all }: { done: number; all: number }) {
  const t = useText();
  return (
    <Box role="progressbar" aria-label={t('intake.answered')} aria-valuenow={done} aria-valuemin={0} aria-valuemax={all} aria-valuetext={t('intake.answeredOf', { done, all })} sx={{ display: 'flex', gap: '2px', width: 144, height: 6, borderRadius: '3px', overflow: 'hidden' }}>
      <Box sx={{ flexGrow: done, bgcolor: 'prongsai.doneSolid' }} />
      <Box sx={{ flexGrow: all - done, bgcolor: 'prongsai.dueSolid' }} />
    </Box>
  );
}
