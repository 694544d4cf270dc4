import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useId, type ReactNode } from 'react';

interface LabelledFieldProps {
  label: string;
  /** On the right of the label, e.g. a way out. */
  aside?: ReactNode;
  /** What is wrong with what was given. */
  fault?: string | null | undefined;
  children: (id: string) => ReactNode;
}

/** A label above its field, and what is wrong below it. */
export function LabelledField({ label, aside, fault, children }: LabelledFieldProps) {
  const id = useId();
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: 3, mb: 1 }}>
        <Box component="label" htmlFor={id} sx={{ fontWeight: 500 }}>{label}</Box>
        {aside}
      </Box>
      {children(id)}
      {fault ? <FormHelperText error role="alert" sx={{ mx: 0 }}>{fault}</FormHelperText> : null}
    </Box>
  );
}
