import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { CopyButton } from '../copy-button.js';
import { useText } from '../language.js';

/** Shown once; what to do with them comes before the way on. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useText();
  const text = `${t('app.name')} ${t('proof.recovery.title')}\n\n${codes.join('\n')}\n`;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography>{t('proof.recovery.explain')}</Typography>
      <Box component="ol" translate="no" aria-label={t('proof.recovery.title')} sx={{ m: 0, px: 4, py: 3, listStyle: 'none', display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: 1, bgcolor: 'prongsai.sunken', borderRadius: '8px' }}>
        {codes.map((code) => <Box component="li" key={code} sx={{ fontFamily: 'monospace', fontSize: '0.9375rem' }}>{code}</Box>)}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <CopyButton text={text} />
        <Button variant="outlined" startIcon={<Download size={16} strokeWidth={1.75} />} onClick={() => saveAs(`${t('proof.recovery.file')}.txt`, text)}>{t('proof.recovery.download')}</Button>
      </Box>
      <Button variant="contained" onClick={onKept} sx={{ minHeight: 46 }}>{t('proof.recovery.kept')}</Button>
    </Box>
  );
}

/** From memory to a file: the codes must not travel again. */
function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
