import type { DocumentPlace } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { ChevronDown, CircleCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { usePick, useText } from '../../shared/language.js';

/** What did not change since last time stays folded, and can be read all the same. */
export function FoldedPlaces({ places }: { places: readonly DocumentPlace[] }) {
  const t = useText();
  const pick = usePick();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (places.length === 0) return null;
  return (
    <Card>
      <ButtonBase onClick={() => setOpen(!open)} aria-expanded={open} aria-controls={id} sx={{ display: 'flex', width: 1, gap: 2.5, px: { xs: 3.75, md: 5 }, py: 2.5, minHeight: 48, textAlign: 'left', justifyContent: 'flex-start' }}>
        <Box sx={{ color: 'prongsai.doneSolid', display: 'flex' }}><CircleCheck size={18} strokeWidth={1.75} aria-hidden /></Box>
        <Typography sx={{ flex: 1, color: 'prongsai.ink2' }}>{t('inbox.approval.unchanged', { smart_count: places.length })}</Typography>
        <Box sx={{ display: 'flex', transform: open ? 'rotate(180deg)' : 'none' }}><ChevronDown size={18} strokeWidth={1.75} aria-hidden /></Box>
      </ButtonBase>
      <Collapse in={open} id={id}>
        <Box sx={{ px: { xs: 3.75, md: 5 }, pb: 3, display: 'grid', gap: 3 }}>
          {places.map((place) => (
            <Box key={place.where}>
              <Typography variant="subtitle2">{pick(place.label)}</Typography>
              {place.fields.map(({ field, label, now }) => (
                <Typography key={field} variant="body2" sx={{ whiteSpace: 'pre-line', color: 'prongsai.ink2' }}>{pick(label)} {now || '–'}</Typography>
              ))}
            </Box>
          ))}
        </Box>
      </Collapse>
    </Card>
  );
}
