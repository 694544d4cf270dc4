import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { HolidayView } from '@prongsai/contracts';
import { CalendarX2 } from 'lucide-react';
import { useDates } from '../../../shared/dates.js';
import { useNames, usePick, useText } from '../../../shared/language.js';
import type { TokenName } from '../../../theme/tokens.js';
import { hidden } from '../../parts/hidden.js';
import { WordChip } from '../../parts/word-chip.js';

interface HolidayListProps {
  holidays: readonly HolidayView[];
  today: string;
  /** `null` where the caller changes no calendar. */
  onWithdraw: ((holiday: HolidayView) => void) | null;
}

const certainties: Record<HolidayView['certainty'], [TokenName, TokenName]> = { announced: ['doneBg', 'doneFg'], 'general-knowledge': ['openBg', 'openFg'], 'usual-rule': ['dueBg', 'dueFg'] };

export function HolidayList({ holidays, today, onWithdraw }: HolidayListProps) {
  return (
    <Card component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {holidays.map((holiday) => <Holiday key={`${holiday.day} ${holiday.announcedDayId ?? holiday.kind}`} holiday={holiday} over={holiday.day < today} onWithdraw={onWithdraw} />)}
    </Card>
  );
}

function Holiday({ holiday, over, onWithdraw }: { holiday: HolidayView; over: boolean; onWithdraw: HolidayListProps['onWithdraw'] }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  const { day, name, kind, certainty, source, scope, withdrawn, announcedDayId } = holiday;
  const [ground, ink] = certainties[certainty];
  const own = scope === 'province' && announcedDayId !== null && !withdrawn && !over;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '140px minmax(0, 1fr) 200px minmax(0, 1.3fr) 136px' }, columnGap: 4, rowGap: 1, px: 4, py: 2.5, alignItems: 'start', '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <Typography variant="body2" sx={{ fontWeight: 600, color: over ? 'prongsai.ink2' : 'prongsai.ink', textDecoration: withdrawn ? 'line-through' : 'none' }}>{dates.weekday(day)}</Typography>
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 500, textDecoration: withdrawn ? 'line-through' : 'none' }}>{pick(name)}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{names.holidayKinds[kind]}</Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <WordChip ground={ground} ink={ink}>{names.holidayCertainties[certainty]}</WordChip>
        {scope === 'province' ? <WordChip ground="brandTint" ink="brandInk">{t('deadlines.holidays.ofProvince')}</WordChip> : null}
        {withdrawn ? <WordChip ground="blockBg" ink="blockFg">{t('deadlines.holidays.withdrawn')}</WordChip> : null}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', wordBreak: 'break-word' }}>{source}</Typography>
      {own && onWithdraw ? <Button variant="outlined" size="small" startIcon={<CalendarX2 size={15} strokeWidth={1.75} />} onClick={() => onWithdraw(holiday)}>{t('deadlines.holidays.withdraw')}<span style={hidden}> {dates.long(day)}</span></Button> : <span />}
    </Box>
  );
}
