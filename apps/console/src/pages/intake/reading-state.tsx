import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import Typography from '@mui/material/Typography';
import { useText } from '../../shared/language.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { ReadingBar } from './reading-bar.js';
import { PageSkeleton } from './source/source-view.js';
import { SplitFrame } from './split-frame.js';

/** The frame of the review while the file is being read: rows of the height the real ones will have. */
export function ReadingState({ intake, progress }: { intake: IntakeView; progress: number }) {
  const t = useText();
  const phone = useMediaQuery('(max-width: 899px)');
  const head = (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, px: { xs: 3, md: 4 }, py: 2, minHeight: 57, borderBottom: 1, borderColor: 'prongsai.line', bgcolor: 'prongsai.surface' }}>
      <title>{`${t('intake.review')} ${intake.fileName} ${t('app.name')}`}</title>
      <Box sx={{ flex: 1, minWidth: 200 }}>
        <Typography component="h1" sx={{ typography: 'subtitle1', fontWeight: 600, lineHeight: '20px' }}>{t('intake.review')}</Typography>
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{intake.fileName}</Typography>
      </Box>
      <Box sx={{ width: { xs: 1, sm: 220 } }}><ReadingBar progress={progress} waiting={intake.state === 'waiting'} /></Box>
    </Box>
  );
  const source = <Box sx={{ bgcolor: 'prongsai.sunken', height: 1, overflow: 'hidden', p: 4 }}><PageSkeleton /></Box>;
  return <SplitFrame phone={phone} source={source} head={head} body={<Box sx={{ px: { xs: 3, md: 4 }, py: 2 }}><RowsSkeleton rows={18} /></Box>} tabs={null} tab="reading" />;
}
