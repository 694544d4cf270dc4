import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { bangkokDay } from '@prongsai/thai';
import { routes, type ReminderView } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { ReminderStatus } from '../../shared/reminder-status.js';
import { rungWord } from '../../shared/rung.js';

/** Every rung of the ladder for this deadline: when, to whom, how, and why not. */
export function SheetReminders({ cycleId, milestone }: { cycleId: string; milestone: string }) {
  const t = useText();
  const answer = useApi(routes.listReminders, { query: { cycleId, limit: 500 } });
  const lines = (answer.data?.data ?? []).filter((line) => line.milestone === milestone).toSorted((a, b) => a.plannedFor.localeCompare(b.plannedFor));
  const sent = lines.filter((line) => line.status === 'sent').length;
  return (
    <Box sx={{ px: 4, py: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', typography: 'caption', color: 'prongsai.ink3' }}>
        <span>{t('board.sheet.reminders')}</span>
        {lines.length ? <span>{t('board.sheet.remindersCount', { smart_count: lines.length, sent })}</span> : null}
      </Box>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data && lines.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2', pt: 1 }}>{t('board.sheet.noReminders')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => <Line key={line.id} line={line} />)}
      </Box>
    </Box>
  );
}

function Line({ line }: { line: ReminderView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const rung = rungWord(line.rung);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '76px 58px 1fr auto', columnGap: 2, alignItems: 'start', py: 1, borderBottom: 1, borderColor: 'prongsai.line', typography: 'body2', '&:last-of-type': { borderBottom: 0 } }}>
      <Box component="span" sx={{ whiteSpace: 'nowrap', fontSize: '0.75rem' }}>{rung ? t(rung.key, rung.params) : line.rung}</Box>
      <Box component="span" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap', fontSize: '0.75rem' }}>{dates.dayMonth(bangkokDay(line.plannedFor))}</Box>
      <span>{pick(line.position)} <Box component="span" sx={{ color: 'prongsai.ink3', whiteSpace: 'nowrap' }}>{line.channel ? t(`reminders.channel.${line.channel}`) : ''}</Box></span>
      <ReminderStatus status={line.status} />
      {line.reason ? <Typography sx={{ gridColumn: '3 / -1', fontSize: '0.71875rem', lineHeight: '18px', color: 'prongsai.ink2' }}>{pick(line.reason)}</Typography> : null}
    </Box>
  );
}
