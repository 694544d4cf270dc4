import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type WebhookDeliveryView } from '@prongsai/contracts';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';

interface DeliveryRowProps {
  webhookId: string;
  delivery: WebhookDeliveryView;
}

/** One request: what it told, what the receiver answered, and when it is tried again. */
export function DeliveryRow({ webhookId, delivery }: DeliveryRowProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { mutate, isPending, error } = useSend(routes.replayWebhookDelivery);
  const { id, agency, no, sentence, state, tries, lastTriedAt, nextTryAt, status, fault } = delivery;
  const whose = agency ? pick(agency.name) : t('webhooks.ofProvince');
  const when = [
    ...(lastTriedAt === null ? [] : [t('webhooks.lastTry', { at: dates.fullMoment(lastTriedAt), smart_count: tries })]),
    ...(state === 'waiting' && nextTryAt !== null ? [t('webhooks.nextTry', { at: dates.fullMoment(nextTryAt) })] : []),
  ];
  const trouble = fault === null ? null : `${t(`webhooks.faults.${fault}`)}${status === null ? '' : ` (${status})`}`;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'prongsai.line', py: 3, '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
        <Typography variant="body2" sx={{ fontWeight: 600, flex: 1 }}>{pick(sentence)}</Typography>
        <Typography variant="caption" sx={{ color: state === 'delivered' ? 'prongsai.doneFg' : state === 'failed' ? 'prongsai.lateFg' : 'prongsai.ink2' }}>{t(`webhooks.deliveryStates.${state}`)}</Typography>
      </Box>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{no === null ? whose : t('webhooks.entry', { whose, no })}</Typography>
      {when.map((line) => <Typography key={line} variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{line}</Typography>)}
      {trouble === null ? null : <Typography variant="caption" component="p" sx={{ color: 'prongsai.lateFg' }}>{trouble}</Typography>}
      <Button size="small" loading={isPending} sx={{ ml: -3 }} onClick={() => mutate({ params: { webhookId, deliveryId: id } })}>{t('webhooks.again')}</Button>
      {error ? <ProblemBand error={error} /> : null}
    </Box>
  );
}
