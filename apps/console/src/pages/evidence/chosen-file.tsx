import { ProblemError, type ParamsOf, type routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { fileSize } from '../documents/file-size.js';
import { looksLikePicture, titleOf } from './accepted-files.js';
import { useSendFile } from './use-send-file.js';

interface ChosenFileProps {
  place: ParamsOf<typeof routes.addEvidenceFile>;
  file: File;
  onDone: () => void;
}

/** The server has found a picture under another name. */
const wantsConsidered = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.reasons.some(({ code }) => code === 'evidence-privacy-unconsidered');

/** One chosen file before it is sent: what it is called, and for a picture whether faces were thought of. */
export function ChosenFile({ place, file, onDone }: ChosenFileProps) {
  const t = useText();
  const sending = useSendFile();
  const picture = looksLikePicture(file) || wantsConsidered(sending.error);
  const [title, setTitle] = useState(() => titleOf(file.name));
  const [considered, setConsidered] = useState(false);
  const send = () => sending.send({ place, file, title: title.trim(), privacyConsidered: considered }, onDone);
  return (
    <Box role="group" aria-label={t('evidence.chosen')} sx={{ p: 3, borderRadius: '8px', bgcolor: 'prongsai.sunken', display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', minWidth: 0 }}>
        {picture ? <Preview file={file} /> : null}
        <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'break-word' }}>{file.name} <Box component="span" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{fileSize(file.size)}</Box></Typography>
      </Box>
      <TextField size="small" label={t('evidence.title')} value={title} onChange={(event) => setTitle(event.target.value)} fullWidth slotProps={{ htmlInput: { maxLength: 300 } }} />
      {picture ? (
        <Box>
          <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('evidence.faces')}</Typography>
          <FormControlLabel control={<Checkbox checked={considered} onChange={(event) => setConsidered(event.target.checked)} />} label={t('evidence.facesConsidered')} sx={{ alignItems: 'flex-start', '& .MuiFormControlLabel-label': { typography: 'body2', pt: '9px' } }} />
        </Box>
      ) : null}
      {sending.busy ? <Progress percent={sending.percent} /> : null}
      {sending.error ? <ProblemBand error={sending.error} title={t('evidence.failed')} /> : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" onClick={send} loading={sending.busy} disabled={picture && !considered} sx={{ flex: 1, minHeight: 40, '@media (pointer: coarse)': { minHeight: 44 } }}>{t('evidence.attach')}</Button>
        <Button variant="outlined" onClick={onDone} disabled={sending.busy} sx={{ minHeight: 40, '@media (pointer: coarse)': { minHeight: 44 } }}>{t('app.cancel')}</Button>
      </Box>
    </Box>
  );
}

function Progress({ percent }: { percent: number }) {
  const t = useText();
  const words = percent < 100 ? t('evidence.sending', { percent }) : t('evidence.checking');
  return (
    <Box role="status">
      <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{words}</Typography>
      <LinearProgress variant={percent < 100 ? 'determinate' : 'indeterminate'} value={percent} aria-label={words} sx={{ height: 6, borderRadius: '3px' }} />
    </Box>
  );
}

/** Shown from the person's own machine; nothing has been sent yet. */
function Preview({ file }: { file: File }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(file);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [file],
  );
  return <Box component="img" ref={show} alt="" sx={{ width: 72, height: 72, objectFit: 'cover', borderRadius: '6px', flexShrink: 0 }} />;
}
