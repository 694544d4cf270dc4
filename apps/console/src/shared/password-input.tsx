import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Eye, EyeOff, Lock } from 'lucide-react';
import { useState } from 'react';
import { useText } from './language.js';

interface PasswordInputProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  error?: boolean;
  autoFocus?: boolean;
}

/** A password that may be looked at while it is typed, so that it need not be typed twice. */
export function PasswordInput({ id, value, onChange, autoComplete, error = false, autoFocus = false }: PasswordInputProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  const Look = shown ? EyeOff : Eye;
  return (
    <OutlinedInput
      id={id}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error}
      autoFocus={autoFocus}
      fullWidth
      startAdornment={<InputAdornment position="start"><Lock size={16} strokeWidth={1.75} aria-hidden /></InputAdornment>}
      endAdornment={<IconButton size="small" onClick={() => setShown(!shown)} aria-label={t(shown ? 'ra.input.password.toggle_visible' : 'ra.input.password.toggle_hidden')}><Look size={16} strokeWidth={1.75} /></IconButton>}
      sx={{ height: 46 }}
    />
  );
}
