import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { BrandMark } from '../../layout/brand-mark.js';
import { useText } from '../../shared/language.js';
import { LoginPanel } from './login-panel.js';

interface EntranceFrameProps {
  title: string;
  subtitle?: ReactNode;
  children: ReactNode;
}

/** Around every page of people who are not wholly signed in. */
export function EntranceFrame({ title, subtitle, children }: EntranceFrameProps) {
  const t = useText();
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 4fr) minmax(0, 5fr)' }, bgcolor: 'prongsai.canvas', color: 'prongsai.ink' }}>
      <title>{`${title} ${t('app.name')}`}</title>
      <LoginPanel />
      <Box component="main" sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', px: 4, py: 5, minWidth: 0 }}>
        <Box sx={{ my: 'auto', width: 1, maxWidth: 416 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: { xs: 5, md: 6 } }}>
            <BrandMark size={28} />
            <Typography component="p" sx={{ fontSize: '1.375rem', lineHeight: '34px', fontWeight: 700 }}>{t('app.name')}</Typography>
          </Box>
          <Typography component="h1" sx={{ fontSize: '1.5rem', lineHeight: '38px', fontWeight: 600 }}>{title}</Typography>
          <Typography component="div" sx={{ color: 'prongsai.ink2', mb: 4 }}>{subtitle}</Typography>
          {children}
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
