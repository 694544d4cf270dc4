import { placeName, type CycleView, type Remark } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Circle, CircleCheck } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { linkOf } from '../parts/links.js';
import { Section } from '../parts/section.js';
import { placeOf } from './gap-rows.js';

/** After a return the remarks are the checklist of the next round. */
export function RemarksSection({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const { remarks } = cycle;
  if (remarks.length === 0) return null;
  const done = remarks.filter(({ closed }) => closed).length;
  return (
    <Section id="remarks" title={t('year.remarks.title')} aside={t('year.remarks.done', { done, all: remarks.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {remarks.map((remark) => (
          <RemarkRow key={remark.id} remark={remark} to={linkOf(placeOf(remark.where), cycle)} />
        ))}
      </Box>
    </Section>
  );
}

export function RemarkRow({ remark, to }: { remark: Remark; to?: string }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const Icon = remark.closed ? CircleCheck : Circle;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2.5, alignItems: 'flex-start', py: 2, borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ pt: '3px', color: remark.closed ? 'prongsai.doneSolid' : 'prongsai.dueSolid' }}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography>{remark.text}</Typography>
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>
          {pick(placeName(remark.where))} {t('year.remarks.by', { who: pick(remark.by), day: dates.dayMonth(dates.dayOf(remark.at)), round: remark.round })}
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
