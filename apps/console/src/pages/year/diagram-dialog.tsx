import { routes, type CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Copy, X } from 'lucide-react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { links } from '../parts/links.js';
import { AnywhereBox } from './anywhere-box.js';
import { FlowDiagram } from './flow-diagram.js';
import { flowLayout } from './flow-layout.js';

interface DiagramDialogProps {
  cycle: CycleView;
  open: boolean;
  onClose: () => void;
}

export function DiagramDialog({ cycle, open, onClose }: DiagramDialogProps) {
  const t = useText();
  const notify = useNotify();
  const narrow = useMediaQuery('(max-width: 899px)');
  const diagram = useApi(routes.diagram, { params: { cycleId: cycle.id } }, { enabled: open });
  const layout = diagram.data && flowLayout(diagram.data, narrow ? 1 : 3);
  const copy = async () => {
    await navigator.clipboard.writeText(diagram.data?.mermaid ?? '');
    notify(t('year.diagram.copied'), { type: 'info' });
  };
  return (
    <Dialog open={open} onClose={onClose} maxWidth="md" fullWidth fullScreen={narrow} aria-labelledby="diagram-title">
      <Box sx={{ display: 'flex', alignItems: 'flex-start', px: 6, pt: 4, gap: 2 }}>
        <Box sx={{ flex: 1 }}>
          <DialogTitle id="diagram-title" variant="h2" sx={{ p: 0 }}>{t('year.diagram.title')}</DialogTitle>
          <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{t('year.diagram.explain', { version: cycle.definition.version })}</Typography>
        </Box>
        <IconButton onClick={onClose} aria-label={t('app.close')} sx={{ minWidth: 44, minHeight: 44, mt: -1, mr: -3 }}>
          <X size={18} strokeWidth={1.75} />
        </IconButton>
      </Box>
      <DialogContent sx={{ px: 6, pt: 3 }}>
        {diagram.error ? <ProblemBand error={diagram.error} onRetry={() => void diagram.refetch()} /> : null}
        {layout && diagram.data ? <FlowDiagram layout={layout} here={diagram.data.here} /> : diagram.error ? null : <RowsSkeleton rows={8} height={48} />}
        {layout ? <AnywhereBox layout={layout} /> : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
          <Button variant="outlined" startIcon={<Copy size={15} strokeWidth={1.75} />} onClick={() => void copy()} disabled={!diagram.data}>
            {t('year.diagram.copy')}
          </Button>
          <Button component={Link} to={links.definitions(cycle.definition.id, cycle.definition.version, cycle.state)} variant="text">
            {t('definitions.all')}
          </Button>
        </Box>
      </DialogContent>
    </Dialog>
  );
}
