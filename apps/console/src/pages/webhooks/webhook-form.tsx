import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { routes, type WebhookView } from '@prongsai/contracts';
import { useState } from 'react';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { blanksOpen } from '../parts/blanks-open.js';
import { Confirm } from '../parts/confirm.js';
import { bodyOf, draftOf, isWhole, type WebhookEvents } from './webhook-draft.js';

interface WebhookFormProps {
  events: WebhookEvents;
  /** The one that is changed; a new one otherwise. */
  webhook?: WebhookView;
  /** With the secret of a new one. */
  onDone: (secret: string | null) => void;
  onClose: () => void;
}

export function WebhookForm({ events, webhook, onDone, onClose }: WebhookFormProps) {
  const t = useText();
  const pick = usePick();
  const [draft, setDraft] = useState(draftOf(webhook));
  const create = useSend(routes.createWebhook);
  const change = useSend(routes.changeWebhook);
  const send = () => {
    if (!webhook) return create.mutate({ body: bodyOf(draft) }, { onSuccess: ({ secret }) => onDone(secret) });
    const state = webhook.state === 'disabled' ? 'disabled' : 'active';
    return change.mutate({ params: { webhookId: webhook.id }, body: { ...bodyOf(draft), state } }, { onSuccess: () => onDone(null) });
  };
  const error = create.error ?? change.error;
  const title = t(webhook ? 'webhooks.change' : 'webhooks.add');
  return (
    <Confirm open title={title} action={t('webhooks.save')} busy={create.isPending || change.isPending} blocked={!isWhole(draft)} onConfirm={send} onClose={onClose}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, pt: 2 }}>
        <TextField label={t('webhooks.name')} helperText={t('webhooks.nameHelp')} value={draft.name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} size="small" autoComplete="off" slotProps={{ htmlInput: { maxLength: 80 } }} />
        <TextField label={t('webhooks.url')} helperText={t('webhooks.urlHelp')} type="url" value={draft.url} onChange={({ target }) => setDraft({ ...draft, url: target.value })} size="small" autoComplete="off" slotProps={{ htmlInput: { maxLength: 500, inputMode: 'url' } }} />
        <Autocomplete
          multiple
          size="small"
          limitTags={3}
          options={events}
          value={events.filter(({ code }) => draft.events.includes(code))}
          onChange={(_, chosen) => setDraft({ ...draft, events: chosen.map(({ code }) => code) })}
          getOptionLabel={({ sentence }) => blanksOpen(pick(sentence))}
          getOptionKey={({ code }) => code}
          renderInput={(input) => <TextField {...input} label={t('webhooks.events')} helperText={t('webhooks.eventsHelp')} />}
        />
      </Box>
      {error ? <ProblemBand error={error} /> : null}
    </Confirm>
  );
}
