import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useText } from '../../shared/language.js';

interface TextConflictProps {
  title: string;
  text: string;
  mine: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people wrote at once: both texts stand side by side, and nothing is lost until one of them is chosen. */
export function TextConflict({ title, text, mine, theirs, onMine, onTheirs }: TextConflictProps) {
  const t = useText();
  return (
    <Box role="alert" sx={{ mt: 3, p: 3, borderRadius: '8px', bgcolor: 'prongsai.lateTint', borderLeft: 3, borderColor: 'prongsai.lateFg' }}>
      <Typography variant="subtitle2">{title}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{text}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
        <Side name={t('year.analyses.theirs')} text={theirs} action={t('year.analyses.takeTheirs')} onTake={onTheirs} />
        <Side name={t('year.analyses.mine')} text={mine} action={t('year.analyses.keepMine')} onTake={onMine} />
      </Box>
    </Box>
  );
}

export function Side({ name, text, action, onTake }: { name: string; text: string; action?: string; onTake?: () => void }) {
  return (
    <Box sx={{ p: 2.5, borderRadius: '6px', bgcolor: 'prongsai.surface', display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{name}</Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', flex: 1 }}>{text || '–'}</Typography>
      {action ? <Button variant="outlined" size="small" onClick={onTake} sx={{ alignSelf: 'flex-start' }}>{action}</Button> : null}
    </Box>
  );
}
