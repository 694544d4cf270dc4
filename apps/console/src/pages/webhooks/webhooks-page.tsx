import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { Plus, Webhook } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { ShownOnce } from '../parts/shown-once.js';
import { List } from '../security/list-row.js';
import { DeliveriesPanel } from './deliveries-panel.js';
import { WebhookForm } from './webhook-form.js';
import { WebhookRow } from './webhook-row.js';

/** Which other systems are told what happens, and did it arrive? */
export function WebhooksPage() {
  const t = useText();
  const { data, error, refetch } = useApi(routes.listWebhooks, {});
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const open = data?.data.find(({ id }) => id === search.get('webhook'));
  return (
    <Box sx={{ display: 'flex', gap: 6, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0, maxWidth: 820 }}>
        <PageHeader
          title={t('webhooks.title')}
          context={t('webhooks.context')}
          actions={<Button variant="contained" startIcon={<Plus size={16} strokeWidth={1.75} aria-hidden />} onClick={() => setAdding(true)}>{t('webhooks.add')}</Button>}
        />
        <Section title={t('webhooks.receivers')}>
          <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('webhooks.explain')}</Typography>
          {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
          {data ? <List>{data.data.map((webhook) => <WebhookRow key={webhook.id} webhook={webhook} events={data.events} onOpen={() => setSearch({ webhook: webhook.id }, { replace: true })} onSecret={setSecret} />)}</List> : <RowsSkeleton rows={2} height={64} />}
          {data?.data.length === 0 ? <EmptyState icon={<Webhook size={28} strokeWidth={1.75} />}>{t('webhooks.none')}</EmptyState> : null}
        </Section>
      </Box>
      {open ? <DeliveriesPanel key={open.id} webhook={open} onClose={() => setSearch({}, { replace: true })} /> : null}
      {adding && data ? <WebhookForm events={data.events} onDone={(made) => { setAdding(false); setSecret(made); }} onClose={() => setAdding(false)} /> : null}
      {secret === null ? null : <ShownOnce title={t('webhooks.secretTitle')} text={t('webhooks.secretText')} secret={secret} name={t('webhooks.secret')} onClose={() => setSecret(null)} />}
    </Box>
  );
}
