import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useEffect } from 'react';
import { useSend } from '../../../shared/api.js';
import { CopyButton } from '../../../shared/copy-button.js';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';

/** The three steps in LINE, and the code that is typed into the chat once. */
export function LineCode({ onStop }: { onStop: () => void }) {
  const t = useText();
  const dates = useDates();
  const { mutate, data, error, isPending } = useSend(routes.beginLineLink);
  useEffect(() => mutate({}), [mutate]);
  if (error) return <ProblemBand error={error} onRetry={() => mutate({})} />;
  if (!data) return <RowsSkeleton rows={2} height={48} />;
  return (
    <Box>
      <Box component="ol" sx={{ m: 0, mb: 3, pl: 5, '& li': { mb: 1 } }}>
        <li>
          {t('notifications.line.addFriend')}
          {data.addFriendUrl === null ? null : <> <Link href={data.addFriendUrl} target="_blank" rel="noreferrer">{t('notifications.line.open')}</Link></>}
        </li>
        <li>{t('notifications.line.typeCode')}</li>
        <li>{t('notifications.line.comeBack')}</li>
      </Box>
      <Box component="code" translate="no" aria-label={t('notifications.line.code')} sx={{ display: 'inline-block', px: 4, py: 2, bgcolor: 'prongsai.sunken', borderRadius: '8px', fontSize: '1.5rem', letterSpacing: '0.12em' }}>{data.code}</Box>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', my: 2 }}>{t('notifications.line.until', { at: dates.fullMoment(data.expiresAt) })}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <CopyButton text={data.code} />
        <Button variant="outlined" loading={isPending} onClick={() => mutate({})}>{t('notifications.line.another')}</Button>
        <Button onClick={onStop}>{t('app.cancel')}</Button>
      </Box>
    </Box>
  );
}
