import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLocaleState } from 'react-admin';
import { BrandMark } from '../../layout/brand-mark.js';
import { useText } from '../../shared/language.js';
import { DemonstrationLogins } from './demonstration-logins.js';
import { LoginForm } from './login-form.js';
import { LoginPanel } from './login-panel.js';

/** How do I get in? One form; in the demonstration one press. */
export function LoginPage() {
  const t = useText();
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 4fr) minmax(0, 5fr)' }, bgcolor: 'prongsai.canvas', color: 'prongsai.ink' }}>
      <title>{`${t('login.title')} ${t('app.name')}`}</title>
      <LoginPanel />
      <Box component="main" sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', px: 4, py: 5, minWidth: 0 }}>
        <Box sx={{ my: 'auto', width: 1, maxWidth: 416 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: { xs: 5, md: 6 } }}>
            <BrandMark size={28} />
            <Typography component="p" sx={{ fontSize: '1.375rem', lineHeight: '34px', fontWeight: 700 }}>{t('app.name')}</Typography>
          </Box>
          <Typography component="h1" sx={{ fontSize: '1.5rem', lineHeight: '38px', fontWeight: 600 }}>{t('login.title')}</Typography>
          <Typography sx={{ color: 'prongsai.ink2', mb: 4 }}>{t('login.subtitle')}</Typography>
          <LoginForm />
          <DemonstrationLogins />
        </Box>
        <Languages />
      </Box>
    </Box>
  );
}

function Languages() {
  const [locale, setLocale] = useLocaleState();
  const entry = (language: string, word: string) => (
    <Link
      component="button"
      type="button"
      lang={language}
      aria-pressed={locale === language}
      onClick={() => setLocale(language)}
      sx={{ typography: 'body2', color: locale === language ? 'prongsai.ink' : 'prongsai.ink2', fontWeight: locale === language ? 600 : 400, minHeight: 32 }}
    >
      {word}
    </Link>
  );
  return <Box sx={{ display: 'flex', gap: 5, pt: 4 }}>{entry('th', 'ไทย')}{entry('en', 'English')}</Box>;
}
