import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type LineState } from '@prongsai/contracts';
import { useState } from 'react';
import { useApi, useSend } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { Confirm } from '../../parts/confirm.js';
import { Section } from '../../parts/section.js';
import { LineCode } from './line-code.js';

const often = 4_000;

/** The link between the account and LINE; while one is being made it is looked for again and again. */
export function LineSection() {
  const t = useText();
  const [linking, setLinking] = useState(false);
  const answer = useApi(routes.lineState, {}, { refetchInterval: (last) => (linking && last?.state !== 'linked' ? often : false) });
  return (
    <Section title={t('notifications.line.title')}>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? <Link line={answer.data} linking={linking} onLinking={setLinking} /> : <RowsSkeleton rows={1} height={56} />}
    </Section>
  );
}

function Link({ line, linking, onLinking }: { line: LineState; linking: boolean; onLinking: (linking: boolean) => void }) {
  const t = useText();
  const dates = useDates();
  if (!line.available) return <Typography sx={{ color: 'prongsai.ink2' }}>{t('notifications.line.unavailable')}</Typography>;
  const since = line.linkedAt === null ? '' : dates.fullMoment(line.linkedAt);
  return (
    <>
      <Typography sx={{ color: line.state === 'blocked' ? 'prongsai.lateFg' : 'prongsai.ink' }}>{t(`notifications.line.states.${line.state}`, { since })}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('notifications.line.text')}</Typography>
      {line.state === 'none' ? null : <Unlink />}
      {line.state === 'none' && !linking ? <Button variant="contained" onClick={() => onLinking(true)}>{t('notifications.line.begin')}</Button> : null}
      {line.state === 'none' && linking ? <LineCode onStop={() => onLinking(false)} /> : null}
    </>
  );
}

function Unlink() {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend(routes.unlinkLine);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>{t('notifications.line.unlink')}</Button>
      <Confirm open={asking} title={t('notifications.line.unlink')} text={t('notifications.line.unlinkText')} action={t('notifications.line.unlink')} busy={isPending} onConfirm={() => mutate({}, { onSuccess: () => setAsking(false) })} onClose={() => setAsking(false)}>
        {error ? <ProblemBand error={error} /> : null}
      </Confirm>
    </>
  );
}
