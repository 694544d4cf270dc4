import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Confirm } from '../parts/confirm.js';
import { Section } from '../parts/section.js';
import { List } from './list-row.js';
import { SessionRow } from './session-row.js';

/** Where the account is open now: this browser first. */
export function SessionsSection() {
  const t = useText();
  const { data, error, refetch } = useApi(routes.listSessions, {});
  const sessions = data?.data ?? [];
  const others = sessions.filter(({ current }) => !current);
  return (
    <Section title={t('security.sessions.title')} aside={others.length > 0 ? <EndOthers /> : undefined}>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {data ? <List>{[...sessions.filter(({ current }) => current), ...others].map((session) => <SessionRow key={session.id} session={session} />)}</List> : <RowsSkeleton rows={2} height={64} />}
      {data && others.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('security.sessions.only')}</Typography> : null}
    </Section>
  );
}

function EndOthers() {
  const t = useText();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend(routes.endOtherSessions);
  const end = () => mutate({}, {
    onSuccess: ({ ended }) => {
      setAsking(false);
      notify(t('security.sessions.endedOthers', { smart_count: ended }), { type: 'success' });
    },
  });
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setAsking(true)}>{t('security.sessions.endOthers')}</Button>
      <Confirm open={asking} title={t('security.sessions.endOthers')} text={t('security.sessions.endOthersText')} action={t('security.sessions.end')} busy={isPending} onConfirm={end} onClose={() => setAsking(false)}>
        {error ? <ProblemBand error={error} /> : null}
      </Confirm>
    </>
  );
}
