import Button from '@mui/material/Button';
import { routes, type SessionView } from '@prongsai/contracts';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { WordChip } from '../parts/word-chip.js';
import { ListRow } from './list-row.js';

/** The server names a browser only as far as its owner knows it again. */
const unknownBrowser = '–';

export function SessionRow({ session }: { session: SessionView }) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const { mutate, isPending, error } = useSend(routes.endSession);
  const browser = session.browser === unknownBrowser ? t('security.sessions.unknown') : session.browser;
  const end = () => mutate({ params: { sessionId: session.id } }, { onSuccess: () => notify(t('security.sessions.ended'), { type: 'success' }) });
  const how = [t(`security.sessions.way.${session.way}`), session.secondFactorUsed ? t('security.sessions.twoFactors') : ''].filter(Boolean).join(' ');
  return (
    <>
      <ListRow
        title={browser}
        chip={session.current ? <WordChip ground="doneBg" ink="doneFg">{t('security.sessions.current')}</WordChip> : null}
        lines={[
          `${t('security.sessions.lastSeen', { moment: dates.fullMoment(session.lastSeenAt) })} · ${t('security.sessions.network', { address: session.address })}`,
          `${t('security.sessions.began', { moment: dates.fullMoment(session.createdAt) })} ${how}`,
        ]}
        actions={session.current ? null : <Button variant="outlined" loading={isPending} aria-label={t('security.sessions.endOf', { browser })} onClick={end}>{t('security.sessions.end')}</Button>}
      />
      {error ? <li><ProblemBand error={error} /></li> : null}
    </>
  );
}
