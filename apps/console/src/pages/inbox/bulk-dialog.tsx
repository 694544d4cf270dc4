import type { BulkOutcome, InboxItem } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { BulkOutcomeRow, BulkPreviewRow } from './bulk-rows.js';
import type { BulkApproval } from './use-bulk-approval.js';

/** First what will be approved, then what became of each. */
export function BulkDialog({ bulk, items }: { bulk: BulkApproval; items: readonly InboxItem[] }) {
  const t = useText();
  const heading = useId();
  const phone = useMediaQuery('(max-width: 599px)');
  const { outcomes, busy } = bulk;
  return (
    <Dialog open onClose={busy ? undefined : bulk.close} aria-labelledby={heading} maxWidth="sm" fullWidth fullScreen={phone}>
      <DialogTitle id={heading} variant="h2">{outcomes ? t('inbox.bulk.doneTitle', doneOf(outcomes)) : t('inbox.bulk.title', { smart_count: items.length })}</DialogTitle>
      <DialogContent aria-live="polite">
        <Typography sx={{ color: 'prongsai.ink2', mb: 2 }}>{t(outcomes ? 'inbox.bulk.doneText' : 'inbox.bulk.text')}</Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {items.map((item) => {
            const outcome = outcomes?.find(({ approvalId }) => approvalId === item.id);
            return outcome ? <BulkOutcomeRow key={item.id} item={item} outcome={outcome} onOpen={bulk.close} /> : <BulkPreviewRow key={item.id} item={item} />;
          })}
        </Box>
        {bulk.error ? <ProblemBand error={bulk.error} /> : null}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2 }}>
        <Button variant="outlined" onClick={bulk.close} disabled={busy} autoFocus sx={{ minHeight: 44 }}>{t(outcomes ? 'app.close' : 'app.cancel')}</Button>
        {outcomes ? null : (
          <Button variant="contained" onClick={bulk.approve} loading={busy} startIcon={<Check size={18} strokeWidth={2} />} sx={{ minHeight: 44 }}>{t('inbox.bulk.approve', { smart_count: items.length })}</Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const doneOf = (outcomes: readonly BulkOutcome[]) => ({ done: outcomes.filter(({ ok }) => ok).length, all: outcomes.length });
