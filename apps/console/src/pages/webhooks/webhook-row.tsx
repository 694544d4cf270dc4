import Button from '@mui/material/Button';
import { routes, type WebhookView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { WordChip } from '../parts/word-chip.js';
import { Confirm } from '../parts/confirm.js';
import { ListRow } from '../security/list-row.js';
import type { WebhookEvents } from './webhook-draft.js';
import { WebhookForm } from './webhook-form.js';

interface WebhookRowProps {
  webhook: WebhookView;
  events: WebhookEvents;
  onOpen: () => void;
  onSecret: (secret: string) => void;
}

const looks = {
  active: { ground: 'doneBg', ink: 'doneFg' },
  disabled: { ground: 'sunken', ink: 'ink2' },
  failing: { ground: 'lateTint', ink: 'lateFg' },
} as const;

/** One receiver: is it awake, what waits for it, and what may be done. */
export function WebhookRow({ webhook, events, onOpen, onSecret }: WebhookRowProps) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const [changing, setChanging] = useState(false);
  const params = { webhookId: webhook.id };
  const change = useSend(routes.changeWebhook);
  const ping = useSend(routes.pingWebhook);
  const { name, url, state, waiting, lastDeliveredAt } = webhook;
  const turn = () => change.mutate({ params, body: { name, url, events: webhook.events, state: state === 'active' ? 'disabled' : 'active' } });
  const arrived = lastDeliveredAt === null ? t('webhooks.neverArrived') : t('webhooks.lastArrived', { at: dates.fullMoment(lastDeliveredAt) });
  const heard = webhook.events.length === 0 ? t('webhooks.everyEvent') : t('webhooks.someEvents', { smart_count: webhook.events.length });
  const error = change.error ?? ping.error;
  return (
    <>
      <ListRow
        title={name}
        chip={<WordChip {...looks[state]}>{t(`webhooks.states.${state}`)}</WordChip>}
        lines={[url, `${heard} · ${t('webhooks.waiting', { smart_count: waiting })} · ${arrived}`]}
        actions={
          <>
            <Button size="small" variant="outlined" onClick={onOpen}>{t('webhooks.deliveries')}</Button>
            <Button size="small" variant="outlined" loading={ping.isPending} onClick={() => ping.mutate({ params }, { onSuccess: () => notify(t('webhooks.pinged'), { type: 'success' }) })}>{t('webhooks.ping')}</Button>
            <Button size="small" variant="outlined" onClick={() => setChanging(true)}>{t('webhooks.change')}</Button>
            <Button size="small" variant="outlined" loading={change.isPending} onClick={turn}>{t(state === 'active' ? 'webhooks.rest' : 'webhooks.wake')}</Button>
            <Rotate webhookId={webhook.id} onSecret={onSecret} />
            <Remove webhookId={webhook.id} />
          </>
        }
      />
      {error ? <li><ProblemBand error={error} /></li> : null}
      {changing ? <WebhookForm webhook={webhook} events={events} onDone={() => setChanging(false)} onClose={() => setChanging(false)} /> : null}
    </>
  );
}

function Rotate({ webhookId, onSecret }: { webhookId: string; onSecret: (secret: string) => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend(routes.rotateWebhookSecret);
  const rotate = () => mutate({ params: { webhookId } }, { onSuccess: ({ secret }) => { setAsking(false); onSecret(secret); } });
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)}>{t('webhooks.rotate')}</Button>
      <Confirm open={asking} title={t('webhooks.rotate')} text={t('webhooks.rotateText')} action={t('webhooks.rotate')} busy={isPending} onConfirm={rotate} onClose={() => setAsking(false)}>
        {error ? <ProblemBand error={error} /> : null}
      </Confirm>
    </>
  );
}

function Remove({ webhookId }: { webhookId: string }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend(routes.removeWebhook);
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>{t('webhooks.remove')}</Button>
      <Confirm open={asking} title={t('webhooks.remove')} text={t('webhooks.removeText')} action={t('webhooks.remove')} busy={isPending} onConfirm={() => mutate({ params: { webhookId } })} onClose={() => setAsking(false)}>
        {error ? <ProblemBand error={error} /> : null}
      </Confirm>
    </>
  );
}
