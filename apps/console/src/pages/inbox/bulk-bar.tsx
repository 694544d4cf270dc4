import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ListChecks } from 'lucide-react';
import { useText } from '../../shared/language.js';

/** Stays at the foot of the list while something is chosen, above the bar of a phone. */
export function BulkBar({ count, onPreview }: { count: number; onPreview: () => void }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Box aria-live="polite" sx={{ position: 'sticky', bottom: { xs: 'calc(72px + env(safe-area-inset-bottom))', md: 16 }, zIndex: 'appBar', mt: 3, p: 2, borderRadius: '12px', border: 1, borderColor: 'prongsai.brandLine', bgcolor: 'prongsai.surface', '@media print': { display: 'none' } }}>
      <Button variant="contained" fullWidth onClick={onPreview} startIcon={<ListChecks size={18} strokeWidth={1.75} />} sx={{ minHeight: 44, fontSize: '0.875rem' }}>
        {t('inbox.bulk.preview', { smart_count: count })}
      </Button>
    </Box>
  );
}
