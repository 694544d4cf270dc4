import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type MoveRequest } from '@prongsai/contracts';
import { ArrowLeft, CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand, ReasonList } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { SidePanel } from '../../parts/side-panel.js';
import { firstRows, MoveEffect } from './move-effect.js';

interface ApplyMoveProps {
  title: string;
  subtitle: string;
  request: MoveRequest;
  onBack: () => void;
  /** With the act that was done. */
  onDone: (moveId: string) => void;
  onClose: () => void;
}

/** What the move would do, row by row, and the button that does it. */
export function ApplyMove({ title, subtitle, request, onBack, onDone, onClose }: ApplyMoveProps) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const [limit, setLimit] = useState(firstRows);
  const preview = useApi(routes.previewDeadlineMove, { query: { limit }, body: request });
  const move = useSend(routes.moveDeadline);
  const effect = preview.data;
  const apply = (from: string) =>
    move.mutate({ body: { ...request, from } }, { onSuccess: ({ id, to }) => { notify(t('deadlines.move.done', { day: dates.long(to) }), { type: 'success' }); onDone(id); } });
  const foot = (
    <>
      {move.error ? <ProblemBand error={move.error} /> : null}
      <Typography variant="caption" component="p" sx={{ mb: 2, color: 'prongsai.ink2' }}>{t('deadlines.move.applyNote')}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" disabled={!effect} loading={move.isPending} startIcon={<CalendarCheck size={16} strokeWidth={1.75} />} onClick={() => effect && apply(effect.from)} sx={{ flex: 1 }}>{t('deadlines.move.apply')}</Button>
        <Button variant="outlined" startIcon={<ArrowLeft size={16} strokeWidth={1.75} />} onClick={onBack}>{t('deadlines.move.back')}</Button>
      </Box>
    </>
  );
  return (
    <SidePanel title={title} subtitle={subtitle} foot={foot} onClose={onClose}>
      {preview.error ? <ProblemBand error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {effect ? (
        <>
          {effect.warnings.length > 0 ? <Box role="status" sx={{ mb: 3, px: 3, py: 2, borderRadius: '8px', bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg', '& .MuiBox-root': { color: 'inherit' } }}><ReasonList reasons={effect.warnings} /></Box> : null}
          <MoveEffect effect={effect} limit={limit} onMore={setLimit} />
        </>
      ) : preview.error ? null : <RowsSkeleton rows={8} height={44} />}
    </SidePanel>
  );
}
