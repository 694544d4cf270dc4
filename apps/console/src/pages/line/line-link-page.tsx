import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useSearchParams } from 'react-router-dom';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Section } from '../parts/section.js';

/** Where the button of the chat leads: the person who is signed in confirms, and goes back to LINE. */
export function LineLinkPage() {
  const t = useText();
  const [search] = useSearchParams();
  const linkToken = search.get('linkToken');
  const { mutate, isPending, isSuccess, error } = useSend(routes.confirmLineLink);
  const confirm = (token: string) => mutate({ body: { linkToken: token } }, { onSuccess: ({ redirectTo }) => window.location.assign(redirectTo) });
  return (
    <Box sx={{ maxWidth: 560 }}>
      <PageHeader title={t('notifications.line.confirmTitle')} />
      <Section title={t('notifications.line.title')}>
        <Typography sx={{ mb: 4 }}>{t(linkToken === null ? 'notifications.line.noToken' : 'notifications.line.confirmText')}</Typography>
        {error ? <ProblemBand error={error} /> : null}
        {linkToken === null ? null : <Button variant="contained" loading={isPending || isSuccess} onClick={() => confirm(linkToken)}>{t('notifications.line.confirm')}</Button>}
      </Section>
    </Box>
  );
}
