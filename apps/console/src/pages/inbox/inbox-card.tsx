import type { InboxItem } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { FileDiff } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { links } from '../parts/links.js';
import type { Reading } from './bulk-selection.js';
import { DueChip } from './due-chip.js';

interface InboxCardProps {
  item: InboxItem;
  today: string;
  first: boolean;
  /** Choosing it for approval together with others; `null` where there are no others. */
  choice: { reading: Reading; chosen: boolean; toggle: () => void } | null;
}

/** One question: how long there is, what it is of whom, what changed, and the one button that opens the text. */
export function InboxCard({ item, today, first, choice }: InboxCardProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Card component="li" sx={{ px: { xs: 3.75, md: 5 }, py: { xs: 3, md: 4 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, minHeight: 24 }}>
        {item.dueOn ? <DueChip dueOn={item.dueOn} today={today} /> : <span />}
        <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{dates.moment(item.askedAt)}</Typography>
      </Box>
      <Typography component="h2" sx={{ fontSize: '1rem', lineHeight: '26px', fontWeight: 600, mt: 1.5 }}>{t(`definitions.inbox.${item.definitionId}.${item.document}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
        {t('inbox.where', { agency: pick(item.agency.shortName), year: item.fiscalYear, round: item.round })}
      </Typography>
      <Typography variant="body2" component="div" sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 2, px: 2.5, py: 1, borderRadius: '6px', bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk' }}>
        <FileDiff size={15} strokeWidth={1.75} aria-hidden />
        {item.changedPlaces > 0 ? t('inbox.changed', { smart_count: item.changedPlaces }) : item.round > 1 ? t('inbox.sameText') : t('inbox.firstTime')}
        <Box component="span" sx={{ ml: 'auto', color: 'prongsai.ink2' }}>{t('inbox.held', { held: t('app.workingDays', { smart_count: item.workingDaysHeld }) })}</Box>
      </Typography>
      {choice ? <Choice {...choice} name={t('inbox.bulk.of', { document: t(`definitions.inbox.${item.definitionId}.${item.document}`), year: item.fiscalYear })} /> : null}
      <Button component={Link} to={links.approval(item.id)} variant={first ? 'contained' : 'outlined'} fullWidth sx={{ mt: choice ? 1 : 2.5, minHeight: 44, fontSize: '0.875rem', borderRadius: { xs: '12px', md: '8px' } }}>
        {t('inbox.open')}
      </Button>
    </Card>
  );
}

function Choice({ reading, chosen, toggle, name }: NonNullable<InboxCardProps['choice']> & { name: string }) {
  const t = useText();
  return (
    <FormControlLabel
      control={<Checkbox checked={chosen} onChange={toggle} disabled={reading !== 'read'} slotProps={{ input: { 'aria-label': `${t(`inbox.bulk.${reading}`)} ${name}` } }} />}
      label={t(`inbox.bulk.${reading}`)}
      slotProps={{ typography: { variant: 'body2' } }}
      sx={{ mt: 1, minHeight: 44, '& .MuiFormControlLabel-label.Mui-disabled': { color: 'prongsai.ink2' } }}
    />
  );
}
