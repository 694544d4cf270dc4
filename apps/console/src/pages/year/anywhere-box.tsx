import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useText } from '../../shared/language.js';
import type { FlowLayout } from './flow-layout.js';

/** Events that leave nearly every state, told once under the drawing. */
export function AnywhereBox({ layout }: { layout: FlowLayout }) {
  const t = useText();
  if (layout.anywhere.length === 0) return null;
  return (
    <Box sx={{ mt: 2, p: 3, borderRadius: '8px', bgcolor: 'prongsai.sunken' }}>
      <Typography variant="subtitle2">{t('year.diagram.anywhere')}</Typography>
      {layout.anywhere.map(({ event, to }) => (
        <Typography key={event} variant="body2" sx={{ color: 'prongsai.ink2' }}>
          {t('year.diagram.anywhereTo', { event: t(`year.events.${event}`), states: to.map((state) => t(`year.states.${state}`)).join(', ') })}
        </Typography>
      ))}
    </Box>
  );
}
