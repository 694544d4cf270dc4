import { routes, type MigrationView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { Section } from '../parts/section.js';

/** What was moved so far, and what could still be taken back. */
export function HistorySection() {
  const t = useText();
  const list = useApi(routes.listMigrations, {});
  return (
    <Section title={t('definitions.history.title')}>
      {list.error ? <ProblemBand error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data?.total === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('definitions.history.none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(list.data?.data ?? []).map((migration) => (
          <Migration key={migration.id} migration={migration} />
        ))}
      </Box>
    </Section>
  );
}

function Migration({ migration }: { migration: MigrationView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { definitionId, fromVersion, toVersion, reason, at, by, undoneAt, cycles } = migration;
  const undoable = cycles.filter(({ undone, reasons }) => !undone && reasons.length === 0);
  return (
    <Box component="li" sx={{ py: 3, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Typography sx={{ fontWeight: 500 }}>{t('definitions.history.line', { name: t(`definitions.short.${definitionId}`), from: fromVersion, to: toVersion })}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('definitions.history.by', { by: pick(by), day: dates.moment(at), reason })}</Typography>
      {undoneAt ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('definitions.history.undone', { day: dates.moment(undoneAt) })}</Typography> : null}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 4, typography: 'body2' }}>
        {cycles.map(({ cycleId, agency, fiscalYear, toState, undone, reasons }) => (
          <li key={cycleId}>
            {pick(agency.shortName)} {fiscalYear} {t(`year.states.${toState}`)}{' '}
            <Box component="span" sx={{ color: 'prongsai.ink2' }}>{undone ? t('definitions.history.back') : reasons.map(({ message }) => pick(message)).join(' ')}</Box>
          </li>
        ))}
      </Box>
      {undoneAt === null && undoable.length > 0 ? <Undo migration={migration} count={undoable.length} /> : null}
    </Box>
  );
}

function Undo({ migration: { id, fromVersion }, count }: { migration: MigrationView; count: number }) {
  const t = useText();
  const send = useSend(routes.undoMigration);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button variant="outlined" size="small" startIcon={<Undo2 size={15} strokeWidth={1.75} />} onClick={() => setAsking(true)} sx={{ mt: 2, minHeight: 40 }}>{t('definitions.history.undo')}</Button>
      <Confirm
        open={asking}
        title={t('definitions.history.undoTitle')}
        text={t('definitions.history.undoText', { smart_count: count, version: fromVersion })}
        action={t('definitions.history.undo')}
        busy={send.isPending}
        blocked={reason.trim() === ''}
        onConfirm={() => send.mutate({ params: { migrationId: id }, body: { reason: reason.trim() } }, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <TextField label={t('definitions.history.undoReason')} value={reason} onChange={({ target }) => setReason(target.value)} required multiline minRows={2} fullWidth />
        {send.error ? <ProblemBand error={send.error} /> : null}
      </Confirm>
    </>
  );
}
