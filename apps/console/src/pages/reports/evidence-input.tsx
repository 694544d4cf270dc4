import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Plus, X } from 'lucide-react';
import { useText } from '../../shared/language.js';

/** What is kept elsewhere: links or names, one a line; Enter opens the next line. */
export function EvidenceInput({ evidence, onChange }: { evidence: readonly string[]; onChange: (evidence: string[]) => void }) {
  const t = useText();
  const add = () => onChange([...evidence, '']);
  const remove = (at: number) => onChange(evidence.length > 1 ? evidence.toSpliced(at, 1) : ['']);
  return (
    <Box role="group" aria-labelledby="evidence-lines-label">
      <Typography id="evidence-lines-label" variant="subtitle2">{t('reports.evidenceLines')}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', m: 0, mb: 1 }}>{t('reports.evidenceHelp')}</Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {evidence.map((line, at) => (
          <Box key={at} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <TextField
              size="small"
              fullWidth
              value={line}
              onChange={(event) => onChange(evidence.with(at, event.target.value))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
              slotProps={{ htmlInput: { 'aria-label': t('reports.evidenceItem', { no: at + 1 }) } }}
            />
            <IconButton size="small" aria-label={t('reports.removeEvidence', { no: at + 1 })} onClick={() => remove(at)} sx={{ '@media (pointer: coarse)': { width: 44, height: 44 } }}>
              <X size={16} strokeWidth={1.75} />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button variant="text" size="small" startIcon={<Plus size={15} strokeWidth={1.75} />} onClick={add} sx={{ mt: 1 }}>{t('reports.addEvidence')}</Button>
    </Box>
  );
}
