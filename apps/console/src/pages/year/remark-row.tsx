import { placeName, type Remark } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Circle, CircleCheck } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useRemarkField } from './use-remark-field.js';

/** One thing a return asked for: where, by whom, and whether it reads otherwise now. */
export function RemarkRow({ remark, to }: { remark: Remark; to?: string }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const field = useRemarkField(remark);
  const Icon = remark.closed ? CircleCheck : Circle;
  const place = [pick(placeName(remark.where)), ...(field ? [field] : [])].join(' ');
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2.5, alignItems: 'flex-start', py: 2, borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ pt: '3px', color: remark.closed ? 'prongsai.doneSolid' : 'prongsai.dueSolid' }}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography>{remark.text}</Typography>
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>
          {place} {t('year.remarks.by', { who: pick(remark.by), day: dates.dayMonth(dates.dayOf(remark.at)), round: remark.round })}
        </Typography>
      </Box>
      {to && !remark.closed ? (
        <Button component={Link} to={to} variant="outlined">{t('year.remarks.go')}</Button>
      ) : (
        <Typography variant="caption" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{t(remark.closed ? 'year.remarks.closed' : 'year.remarks.open')}</Typography>
      )}
    </Box>
  );
}
