import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Compass, Lock } from 'lucide-react';
import { Link } from 'react-router-dom';
import { EmptyState } from '../shared/empty-state.js';
import { useText } from '../shared/language.js';
import { PageHeader } from '../shared/page-header.js';
import { ProblemBand } from '../shared/problem-band.js';

function HomeLink() {
  const t = useText();
  return (
    <Button component={Link} to="/" variant="outlined">
      {t('app.special.home')}
    </Button>
  );
}

/** The address leads nowhere. */
export function NotFoundPage() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('ra.page.not_found')} />
      <EmptyState icon={<Compass size={28} strokeWidth={1.75} />} action={<HomeLink />}>
        {t('ra.message.not_found')}
      </EmptyState>
    </>
  );
}

/** The position may not look here. */
export function AccessDeniedPage() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('ra.page.access_denied')} />
      <EmptyState icon={<Lock size={28} strokeWidth={1.75} />} action={<HomeLink />}>
        {t('ra.message.access_denied')}
      </EmptyState>
    </>
  );
}

/** The server could not say who is signed in. */
export function AuthenticationErrorPage() {
  const t = useText();
  return (
    <Box sx={{ maxWidth: 560, mx: 'auto', p: 6 }}>
      <ProblemBand error={null} title={t('ra.page.authentication_error')} detail={t('ra.message.authentication_error')} onRetry={() => window.location.reload()} />
    </Box>
  );
}

interface CrashProps {
  error: unknown;
  resetErrorBoundary: (...args: unknown[]) => void;
}

/** A page broke; the frame stands and the way to try again is open. */
export function CrashPage({ error, resetErrorBoundary }: CrashProps) {
  const t = useText();
  return <ProblemBand error={error} title={t('ra.page.error')} detail={t('ra.message.error')} onRetry={() => resetErrorBoundary()} />;
}
