import Box from '@mui/material/Box';
import type { ReminderView } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import type { ExpectedChannel } from './use-expected-channels.js';

/** By what it went; by what it will likely go, in a quieter ink; a dash where it goes by nothing. */
export function LineChannel({ line, expected }: { line: ReminderView; expected: ExpectedChannel }) {
  const t = useText();
  if (line.channel) return t(`reminders.channel.${line.channel}`);
  const likely = line.status === 'planned' ? expected(line) : null;
  return likely ? <Box component="span" title={t('reminders.likely')} sx={{ color: 'prongsai.ink2' }}>{t(`reminders.channel.${likely}`)}</Box> : '–';
}
