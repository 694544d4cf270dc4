import { routes, type ParamsOf } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';

/** A link before it is put: its address, and what people read instead of it. */
export function NewLink({ place, onDone }: { place: ParamsOf<typeof routes.addEvidenceLink>; onDone: () => void }) {
  const t = useText();
  const { mutate, isPending, error } = useSend(routes.addEvidenceLink);
  const [link, setLink] = useState('');
  const [title, setTitle] = useState('');
  const put = () => mutate({ params: place, body: { link, title: title.trim() || link } }, { onSuccess: onDone });
  return (
    <Box role="group" aria-label={t('evidence.addLink')} sx={{ p: 3, borderRadius: '8px', bgcolor: 'prongsai.sunken', display: 'grid', gap: 3 }}>
      <TextField size="small" type="url" label={t('evidence.link')} placeholder="https://" value={link} onChange={(event) => setLink(event.target.value)} fullWidth autoFocus slotProps={{ htmlInput: { maxLength: 2000, inputMode: 'url' } }} />
      <TextField size="small" label={t('evidence.title')} value={title} onChange={(event) => setTitle(event.target.value)} fullWidth slotProps={{ htmlInput: { maxLength: 300 } }} />
      {error ? <ProblemBand error={error} /> : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" onClick={put} loading={isPending} disabled={link.trim() === ''} sx={{ flex: 1, minHeight: 40, '@media (pointer: coarse)': { minHeight: 44 } }}>{t('evidence.addLink')}</Button>
        <Button variant="outlined" onClick={onDone} disabled={isPending} sx={{ minHeight: 40, '@media (pointer: coarse)': { minHeight: 44 } }}>{t('app.cancel')}</Button>
      </Box>
    </Box>
  );
}
