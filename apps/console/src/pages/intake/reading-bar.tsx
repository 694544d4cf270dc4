import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useText } from '../../shared/language.js';

/** How far the reading is, in a bar and in words. */
export function ReadingBar({ progress, waiting }: { progress: number; waiting: boolean }) {
  const t = useText();
  const words = t(waiting ? 'intake.progress.waiting' : 'intake.progress.reading', { percent: progress });
  return (
    <Box sx={{ minWidth: 120 }}>
      <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{words}</Typography>
      <LinearProgress aria-label={words} variant={waiting ? 'indeterminate' : 'determinate'} value={progress} sx={{ height: 6, borderRadius: '3px', bgcolor: 'prongsai.line', '& .MuiLinearProgress-bar': { bgcolor: 'prongsai.openSolid' } }} />
    </Box>
  );
}
