import { routes } from '@prongsai/contracts';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';

interface RotateSecretProps {
  webhookId: string;
  onSecret: (secret: string) => void;
  onClose: () => void;
}

/** Asks before a receiver gets another secret. */
export function RotateSecret({ webhookId, onSecret, onClose }: RotateSecretProps) {
  const t = useText();
  const { mutate, isPending, error } = useSend(routes.rotateWebhookSecret);
  const rotate = () => mutate({ params: { webhookId } }, { onSuccess: ({ secret }) => onSecret(secret) });
  return (
    <Confirm open title={t('webhooks.rotate')} text={t('webhooks.rotateText')} action={t('webhooks.rotate')} busy={isPending} onConfirm={rotate} onClose={onClose}>
      {error ? <ProblemBand error={error} /> : null}
    </Confirm>
  );
}
