import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes, type Me } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import { useState } from 'react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';
import { gapsOf, grantableTo, lifetimes, toggled, type TokenDraft } from './token-draft.js';
import { TokenPermissions } from './token-permissions.js';
import { useRealToday } from './use-real-today.js';

interface NewTokenProps {
  me: Me;
  onMade: (secret: string) => void;
  onClose: () => void;
}

export function NewToken({ me, onMade, onClose }: NewTokenProps) {
  const t = useText();
  const today = useRealToday();
  const [draft, setDraft] = useState<TokenDraft>({ name: '', positionId: me.actingAs.id, permissions: [], days: 90 });
  const { mutate, isPending, error } = useProvenSend(routes.createApiToken);
  const position = me.positions.find(({ id }) => id === draft.positionId) ?? me.actingAs;
  const gaps = gapsOf(draft);
  const create = () => {
    if (today === undefined) return;
    const { name, positionId, permissions, days } = draft;
    mutate({ body: { name: name.trim(), positionId, permissions: [...permissions], expiresOn: addDays(today, days) } }, { onSuccess: ({ secret }) => onMade(secret) });
  };
  const choose = (permission: TokenDraft['permissions'][number]) => setDraft({ ...draft, permissions: toggled(draft.permissions, permission) });
  return (
    <Confirm open title={t('security.tokens.create')} action={t('security.tokens.create')} busy={isPending} blocked={gaps.length > 0 || today === undefined} onConfirm={create} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <TextField label={t('security.tokens.name')} helperText={t('security.tokens.nameHelp')} value={draft.name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} size="small" autoComplete="off" slotProps={{ htmlInput: { maxLength: 80 } }} />
        <PositionField me={me} value={draft.positionId} onChange={(positionId) => setDraft({ ...draft, positionId, permissions: [] })} />
        <TokenPermissions grantable={grantableTo(position.role)} chosen={draft.permissions} onToggle={choose} />
        <LifetimeField today={today} value={draft.days} onChange={(days) => setDraft({ ...draft, days })} />
        {gaps.length > 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{gaps.map((gap) => t(`security.tokens.${gap}`)).join(' · ')}</Typography> : null}
      </Box>
      <Trouble error={error} />
    </Confirm>
  );
}

function PositionField({ me, value, onChange }: { me: Me; value: string; onChange: (positionId: string) => void }) {
  const t = useText();
  const pick = usePick();
  if (me.positions.length < 2) return null;
  return (
    <TextField select label={t('security.tokens.position')} value={value} onChange={({ target }) => onChange(target.value)} size="small">
      {me.positions.map(({ id, title }) => <MenuItem key={id} value={id}>{pick(title)}</MenuItem>)}
    </TextField>
  );
}

function LifetimeField({ today, value, onChange }: { today: string | undefined; value: number; onChange: (days: number) => void }) {
  const t = useText();
  const dates = useDates();
  return (
    <TextField select label={t('security.tokens.expires')} value={value} onChange={({ target }) => onChange(Number(target.value))} size="small">
      {lifetimes.map((days) => <MenuItem key={days} value={days}>{t('security.tokens.expiresIn', { smart_count: days, day: today ? dates.long(addDays(today, days)) : '' })}</MenuItem>)}
    </TextField>
  );
}
