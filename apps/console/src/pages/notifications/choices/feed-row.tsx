import Button from '@mui/material/Button';
import { routes, type CalendarFeedView } from '@prongsai/contracts';
import { useState } from 'react';
import { useSend } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { Confirm } from '../../parts/confirm.js';
import { ListRow } from '../../security/list-row.js';

/** One address that a calendar reads, and the way to end it. */
export function FeedRow({ feed: { id, scope, createdAt, lastReadAt } }: { feed: CalendarFeedView }) {
  const t = useText();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend(routes.revokeCalendarFeed);
  const read = lastReadAt === null ? t('notifications.calendar.neverRead') : t('notifications.calendar.lastRead', { at: dates.fullMoment(lastReadAt) });
  return (
    <ListRow
      title={t(`notifications.calendar.scopes.${scope}`)}
      lines={[`${t('notifications.calendar.made', { at: dates.fullMoment(createdAt) })} · ${read}`]}
      actions={
        <>
          <Button size="small" variant="outlined" onClick={() => setAsking(true)}>{t('notifications.calendar.revoke')}</Button>
          <Confirm open={asking} title={t('notifications.calendar.revoke')} text={t('notifications.calendar.revokeText')} action={t('notifications.calendar.revoke')} busy={isPending} onConfirm={() => mutate({ params: { feedId: id } })} onClose={() => setAsking(false)}>
            {error ? <ProblemBand error={error} /> : null}
          </Confirm>
        </>
      }
    />
  );
}
