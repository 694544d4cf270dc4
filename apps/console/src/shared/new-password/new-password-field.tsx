import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { Check, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApi } from '../api.js';
import { LabelledField } from '../labelled-field.js';
import { useText } from '../language.js';
import { PasswordInput } from '../password-input.js';
import { visuallyHidden } from '../visually-hidden.js';
import { faultOfLength, lengthOf } from './password-rules.js';

interface NewPasswordFieldProps {
  label: string;
  value: string;
  onChange: (password: string) => void;
}

/** A new password, with the server's rules beside it: the length is told while typing, the others when it is sent. */
export function NewPasswordField({ label, value, onChange }: NewPasswordFieldProps) {
  const t = useText();
  const length = useApi(routes.signInOptions, {}).data?.password;
  const fault = length ? faultOfLength(value, length) : 'tooShort';
  const count = lengthOf(value);
  return (
    <Box>
      <LabelledField label={label}>{(id) => <PasswordInput id={id} value={value} onChange={onChange} autoComplete="new-password" />}</LabelledField>
      {length ? (
        <Box component="ul" aria-label={t('login.rules.label')} sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 0.5, typography: 'body2', color: 'prongsai.ink2' }}>
          <Rule met={fault === null}>{fault === 'tooLong' ? t('login.rules.tooLong', { max: length.maxLength, count }) : t('login.rules.length', { min: length.minLength, count })}</Rule>
          <Rule met={null}>{t('login.rules.common')}</Rule>
          <Rule met={null}>{t('login.rules.who')}</Rule>
        </Box>
      ) : null}
      <Typography variant="caption" component="p" sx={{ m: 0, mt: 1, color: 'prongsai.ink3' }}>{t('login.rules.note')}</Typography>
    </Box>
  );
}

/** @param met `null` where only the server knows. */
function Rule({ met, children }: { met: boolean | null; children: ReactNode }) {
  const t = useText();
  const Sign = met ? Check : Circle;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, alignItems: 'baseline', ...(met ? { color: 'prongsai.doneFg' } : {}) }}>
      <Box component="span" sx={{ flexShrink: 0, position: 'relative', top: 2 }}><Sign size={met ? 14 : 8} strokeWidth={2} aria-hidden /></Box>
      <span>{children}{met === null ? null : <Box component="span" sx={visuallyHidden}> {t(met ? 'login.rules.met' : 'login.rules.unmet')}</Box>}</span>
    </Box>
  );
}
