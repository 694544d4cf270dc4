import { intakeMaxBytes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { hidden } from '../../parts/hidden.js';
import { accept } from './accepted-files.js';
import { useUpload } from './use-upload.js';

const megabytes = intakeMaxBytes / 1024 / 1024;

/** Where a file is let fall, or picked. What is taken and how large it may be stands beside it. */
export function DropZone() {
  const t = useText();
  const navigate = useNavigate();
  const upload = useUpload((intake) => void navigate(`/intake/${intake.id}`));
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  if (upload.whose === null) return null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !upload.busy) upload.send(file);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Card onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop} sx={{ border: '1.5px dashed', borderColor: over ? 'prongsai.brand' : 'prongsai.line2', bgcolor: over ? 'prongsai.brandTint' : 'prongsai.surface', px: { xs: 4, md: 5 }, py: 5, boxShadow: 'none' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4 }}>
        <Box sx={{ width: 44, height: 44, borderRadius: '10px', display: 'grid', placeItems: 'center', bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk' }}><FileUp size={22} strokeWidth={1.75} aria-hidden /></Box>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography variant="h2">{t(`intake.drop.${upload.whose}`)}</Typography>
          <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('intake.drop.accepted', { limit: megabytes })}</Typography>
        </Box>
        <Button variant="contained" onClick={() => picker.current?.click()} loading={upload.busy} sx={{ minHeight: { xs: 44, md: 32 } }}>{t('intake.drop.pick')}</Button>
        <input
          ref={picker}
          type="file"
          accept={accept}
          aria-label={t('intake.drop.pick')}
          tabIndex={-1}
          style={hidden}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) upload.send(file);
          }}
        />
      </Box>
      <Box role="status">
        {upload.busy ? <Sending fileName={upload.fileName} /> : null}
        {upload.unfit ? <ProblemBand error={null} title={t(`intake.unfit.${upload.unfit}`, { name: upload.fileName })} detail={t(`intake.unfit.${upload.unfit}Way`, { limit: megabytes })} /> : null}
      </Box>
      {upload.error && !upload.unfit ? <ProblemBand error={upload.error} title={t('intake.drop.failed', { name: upload.fileName })} /> : null}
    </Card>
  );
}

function Sending({ fileName }: { fileName: string }) {
  const t = useText();
  const words = t('intake.drop.sending', { name: fileName });
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{words}</Typography>
      <LinearProgress aria-label={words} sx={{ height: 6, borderRadius: '3px', bgcolor: 'prongsai.line', '& .MuiLinearProgress-bar': { bgcolor: 'prongsai.openSolid' } }} />
    </Box>
  );
}
