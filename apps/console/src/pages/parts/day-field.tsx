import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { readTypedDay } from '../../shared/read-day.js';

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`; `null` while nothing readable is typed. */
  value: string | null;
  onChange: (day: string | null) => void;
}

/** A day typed the way people write it, in the Buddhist era, and read back with its weekday so that a slip shows. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const t = useText();
  const dates = useDates();
  const [typed, setTyped] = useState(value === null ? '' : dates.long(value));
  const unreadable = typed.trim() !== '' && readTypedDay(typed) === null;
  const help = unreadable ? t('people.field.unreadable') : value === null ? t('people.field.day') : dates.weekday(value);
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readTypedDay(event.target.value));
      }}
      error={unreadable}
      helperText={help}
      size="small"
      fullWidth
      autoComplete="off"
    />
  );
}
