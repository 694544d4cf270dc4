import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { WaiverView } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { WordChip } from '../parts/word-chip.js';

/** By what document a head may decide on own text, and until when. */
export function WaiverLine({ waiver, mayRevoke, onRevoke }: { waiver: WaiverView; mayRevoke: boolean; onRevoke: () => void }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start', mt: 3, pt: 3, borderTop: 1, borderColor: 'prongsai.line' }}>
      <WordChip ground="dueBg" ink="dueFg">{t(`people.standing.${waiver.standing}`)}</WordChip>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="body2">{t('people.waived', { no: waiver.documentNo, until: dates.long(waiver.untilOn), reason: waiver.reason })}</Typography>
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{t('people.waivedBy', { by: pick(waiver.grantedBy) })}</Typography>
      </Box>
      {mayRevoke ? <Button variant="text" size="small" onClick={onRevoke}>{t('people.action.revoke')}</Button> : null}
    </Box>
  );
}
