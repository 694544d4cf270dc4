import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { Link as RouterLink } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';

/** The demonstration has no mail server: what it would have sent to an address can be opened here. */
export function KeptLetters({ to }: { to: string }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const demonstration = useApi(routes.clock, {}).data?.demonstration === true;
  const answer = useApi(routes.demonstrationLetters, {}, { enabled: demonstration, refetchInterval: 2_000 });
  if (!demonstration || !answer.data) return null;
  const letters = answer.data.data.filter((letter) => letter.to === to.trim().toLowerCase());
  return (
    <Box component="section" aria-label={t('login.letters.title')} sx={{ bgcolor: 'prongsai.sunken', borderRadius: '10px', p: 4, mt: 4 }}>
      <Typography component="h2" variant="body2" sx={{ fontWeight: 600, mb: 1 }}>{t('login.letters.title')}</Typography>
      {letters.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('login.letters.none', { email: to })}</Typography> : null}
      {letters.map((letter) => (
        <Typography key={letter.link} variant="body2" sx={{ py: 1 }}>
          <Link component={RouterLink} to={letter.link}>{pick(letter.subject)}</Link> {dates.fullMoment(letter.at)}
        </Typography>
      ))}
    </Box>
  );
}
