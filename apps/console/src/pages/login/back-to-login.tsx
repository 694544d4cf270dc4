import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../../shared/language.js';

export function BackToLogin() {
  const t = useText();
  return <Link component={RouterLink} to="/login" variant="body2" sx={{ display: 'inline-block', mt: 4 }}>{t('login.back')}</Link>;
}
