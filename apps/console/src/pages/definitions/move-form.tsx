import { routes, type DefinitionId, type LandingView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';

/** The reason, and the move of all that are chosen at once. */
export function MoveForm({ definitionId, from, to, chosen }: { definitionId: DefinitionId; from: number; to: number; chosen: readonly LandingView[] }) {
  const t = useText();
  const notify = useNotify();
  const send = useSend(routes.runMigration);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const count = { smart_count: chosen.length };
  const run = () =>
    send.mutate(
      { body: { definitionId, from, to, reason: reason.trim(), cycles: chosen.map(({ cycleId, version }) => ({ cycleId, version })) } },
      {
        onSuccess: () => notify(t('definitions.move.done', count), { type: 'success' }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 3 }}>
      <TextField label={t('definitions.move.reason')} helperText={t('definitions.move.reasonHelp')} value={reason} onChange={({ target }) => setReason(target.value)} required multiline minRows={2} fullWidth />
      <Button variant="contained" disabled={chosen.length === 0 || reason.trim() === ''} onClick={() => setAsking(true)} sx={{ justifySelf: 'start', minHeight: 44 }}>
        {t('definitions.move.action', count)}
      </Button>
      {send.error ? <ProblemBand error={send.error} /> : null}
      <Confirm
        open={asking}
        title={t('definitions.move.confirmTitle', { ...count, version: to })}
        text={t('definitions.move.confirmText')}
        action={t('definitions.move.action', count)}
        busy={send.isPending}
        onConfirm={run}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
