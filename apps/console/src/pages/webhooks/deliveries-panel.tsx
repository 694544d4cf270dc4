import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type WebhookView } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { SidePanel } from '../parts/side-panel.js';
import { DeliveryRow } from './delivery-row.js';
import { ReplayFrom } from './replay-from.js';

const often = 5_000;

/** What was sent to a receiver, what waits, and why. */
export function DeliveriesPanel({ webhook: { id: webhookId, name }, onClose }: { webhook: WebhookView; onClose: () => void }) {
  const t = useText();
  const { data, error, refetch } = useApi(routes.listWebhookDeliveries, { params: { webhookId }, query: { limit: 50 } }, { refetchInterval: often });
  return (
    <SidePanel title={name} subtitle={t('webhooks.deliveriesText')} foot={<ReplayFrom webhookId={webhookId} />} onClose={onClose}>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{data.data.map((delivery) => <DeliveryRow key={delivery.id} webhookId={webhookId} delivery={delivery} />)}</Box>
      ) : (
        <RowsSkeleton rows={5} height={56} />
      )}
      {data?.data.length === 0 ? <Typography sx={{ color: 'prongsai.ink2' }}>{t('webhooks.noDeliveries')}</Typography> : null}
    </SidePanel>
  );
}
