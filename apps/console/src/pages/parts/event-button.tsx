import type { AllowedEvent, CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { ReasonList } from '../../shared/problem-band.js';

interface EventButtonProps {
  allowed: Pick<AllowedEvent, 'allowed' | 'reasons'>;
  label: string;
  icon?: ReactNode;
  busy?: boolean;
  primary?: boolean;
  onPress: () => void;
}

/** A refused event keeps its button: pressing it tells every unmet condition instead. */
export function EventButton({ allowed, label, icon, busy, primary = true, onPress }: EventButtonProps) {
  const t = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const press = (event: MouseEvent<HTMLElement>) => (allowed.allowed ? onPress() : setAnchor(event.currentTarget));
  const refused = { color: 'prongsai.ink3', bgcolor: 'prongsai.sunken', boxShadow: 'inset 0 0 0 1px var(--prongsai-palette-prongsai-line)', '&:hover': { bgcolor: 'prongsai.sunken' } };
  return (
    <>
      <Button
        variant={primary ? 'contained' : 'outlined'}
        startIcon={icon}
        loading={busy}
        aria-disabled={!allowed.allowed}
        aria-describedby={allowed.allowed ? undefined : id}
        onClick={press}
        sx={allowed.allowed ? undefined : refused}
      >
        {label}
      </Button>
      {allowed.allowed ? null : (
        <Box id={id} hidden>
          <ReasonList reasons={allowed.reasons} />
        </Box>
      )}
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'top', horizontal: 'right' }} transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}>
        <Box role="status" sx={{ p: 4, maxWidth: 420 }}>
          <Typography variant="subtitle2">{t('year.due.cannotBecause')}</Typography>
          <ReasonList reasons={allowed.reasons} />
        </Box>
      </Popover>
    </>
  );
}

export const eventOf = (cycle: CycleView, event: string): AllowedEvent | undefined => cycle.allowedEvents.find((one) => one.event === event);
/** The caller's role can never send it: then there is no button, only words. */
export const notTheirs = (allowed: AllowedEvent | undefined): boolean => !allowed || allowed.reasons.some(({ code }) => code === 'role-not-allowed');
