import Button from '@mui/material/Button';
import { routes, type WebhookView } from '@prongsai/contracts';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { WordChip } from '../parts/word-chip.js';
import { ListRow } from '../security/list-row.js';
import type { WebhookEvents } from './webhook-draft.js';
import { WebhookMenu } from './webhook-menu.js';

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
  const params = { webhookId: webhook.id };
  const change = useSend(routes.changeWebhook);
  const ping = useSend(routes.pingWebhook);
  const { name, url, state, waiting, lastDeliveredAt } = webhook;
  const turn = (next: 'active' | 'disabled') => change.mutate({ params, body: { name, url, events: webhook.events, state: next } });
  const test = () => ping.mutate({ params }, { onSuccess: () => { notify(t('webhooks.pinged'), { type: 'success' }); onOpen(); } });
  const arrived = lastDeliveredAt === null ? t('webhooks.neverArrived') : t('webhooks.lastArrived', { at: dates.fullMoment(lastDeliveredAt) });
  const heard = webhook.events.length === 0 ? t('webhooks.everyEvent') : t('webhooks.someEvents', { smart_count: webhook.events.length });
  const error = change.error ?? ping.error;
  return (
    <>
      <ListRow
        title={name}
        chip={<WordChip {...looks[state]}>{t(`webhooks.states.${state}`)}</WordChip>}
        lines={[url, [heard, ...(waiting > 0 ? [t('webhooks.waiting', { smart_count: waiting })] : []), arrived].join(' · ')]}
        actions={
          <>
            {state === 'active' ? null : <Button size="small" variant="outlined" loading={change.isPending} onClick={() => turn('active')}>{t('webhooks.wake')}</Button>}
            <Button size="small" variant="outlined" onClick={onOpen}>{t('webhooks.deliveries')}</Button>
            <Button size="small" variant="outlined" loading={ping.isPending} onClick={test}>{t('webhooks.ping')}</Button>
            <WebhookMenu webhook={webhook} events={events} onRest={state === 'active' ? () => turn('disabled') : null} onSecret={onSecret} />
          </>
        }
      />
      {error ? <li><ProblemBand error={error} /></li> : null}
    </>
  );
}
