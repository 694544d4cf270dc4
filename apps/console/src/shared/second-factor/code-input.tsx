import OutlinedInput from '@mui/material/OutlinedInput';
import { digitsOf } from './digits.js';

interface CodeInputProps {
  id: string;
  value: string;
  onChange: (code: string) => void;
  autoFocus?: boolean;
}

/** Six digits of an authenticator app, which a telephone may fill in by itself. */
export function CodeInput({ id, value, onChange, autoFocus = false }: CodeInputProps) {
  return (
    <OutlinedInput
      id={id}
      value={value}
      onChange={(event) => onChange(digitsOf(event.target.value))}
      autoComplete="one-time-code"
      autoFocus={autoFocus}
      fullWidth
      slotProps={{ input: { inputMode: 'numeric' } }}
      sx={{ height: 46, '& input': { fontSize: '1.125rem', letterSpacing: '0.25em' } }}
    />
  );
}
