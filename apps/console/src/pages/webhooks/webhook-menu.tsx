import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { WebhookView } from '@prongsai/contracts';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { RemoveWebhook } from './remove-webhook.js';
import { RotateSecret } from './rotate-secret.js';
import type { WebhookEvents } from './webhook-draft.js';
import { WebhookForm } from './webhook-form.js';

interface WebhookMenuProps {
  webhook: WebhookView;
  events: WebhookEvents;
  /** Puts it to rest; `null` where it rests already. */
  onRest: (() => void) | null;
  onSecret: (secret: string) => void;
}

/** What is done to a receiver now and then. */
export function WebhookMenu({ webhook, events, onRest, onSecret }: WebhookMenuProps) {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [doing, setDoing] = useState<'change' | 'rotate' | 'remove' | null>(null);
  const begin = (next: typeof doing) => () => { setAnchor(null); setDoing(next); };
  const stop = () => setDoing(null);
  return (
    <>
      <IconButton onClick={({ currentTarget }) => setAnchor(currentTarget)} aria-label={t('webhooks.more', { name: webhook.name })} aria-haspopup="menu" aria-expanded={anchor !== null} sx={{ width: 32, height: 32, '@media (pointer: coarse)': { width: 44, height: 44 } }}>
        <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={begin('change')}>{t('webhooks.change')}</MenuItem>
        {onRest ? <MenuItem onClick={() => { setAnchor(null); onRest(); }}>{t('webhooks.rest')}</MenuItem> : null}
        <MenuItem onClick={begin('rotate')}>{t('webhooks.rotate')}</MenuItem>
        <MenuItem onClick={begin('remove')}>{t('webhooks.remove')}</MenuItem>
      </Menu>
      {doing === 'change' ? <WebhookForm webhook={webhook} events={events} onDone={stop} onClose={stop} /> : null}
      {doing === 'rotate' ? <RotateSecret webhookId={webhook.id} onSecret={(secret) => { stop(); onSecret(secret); }} onClose={stop} /> : null}
      {doing === 'remove' ? <RemoveWebhook webhook={webhook} onClose={stop} /> : null}
    </>
  );
}
