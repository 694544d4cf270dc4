import { routes, type WebhookView } from '@prongsai/contracts';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';

/** Asks before a receiver and its history are gone. */
export function RemoveWebhook({ webhook: { id, name }, onClose }: { webhook: WebhookView; onClose: () => void }) {
  const t = useText();
  const { mutate, isPending, error } = useSend(routes.removeWebhook);
  return (
    <Confirm open title={t('webhooks.removeTitle', { name })} text={t('webhooks.removeText')} action={t('webhooks.remove')} busy={isPending} onConfirm={() => mutate({ params: { webhookId: id } })} onClose={onClose}>
      {error ? <ProblemBand error={error} /> : null}
    </Confirm>
  );
}
