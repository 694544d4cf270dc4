import { routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { ScanText } from 'lucide-react';
import { useApi } from '../../../shared/api.js';
import { EmptyState } from '../../../shared/empty-state.js';
import { useText } from '../../../shared/language.js';
import { useMay } from '../../../shared/me.js';
import { PageHeader } from '../../../shared/page-header.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { isUnderWay } from '../use-live-intake.js';
import { DropZone } from './drop-zone.js';
import { IntakeRow } from './intake-row.js';

const often = 1_500;

/** What agencies already have: files that were sent, how far each is, and where the next one goes. */
export function IntakeListPage() {
  const t = useText();
  const uploads = useMay('intake.upload');
  const imports = useMay('intake.import');
  const answer = useApi(routes.listIntakes, { query: {} }, { refetchInterval: (last) => (last?.data.some(({ state }) => isUnderWay(state)) ? often : false) });
  const list = answer.data;
  return (
    <>
      <PageHeader title={t('intake.title')} context={t('intake.context')} />
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 1080 }}>
        <DropZone />
        {list ? (
          <Card component="section" aria-label={t('intake.sent')}>
            {list.data.length === 0 ? (
              <EmptyState icon={<ScanText size={28} strokeWidth={1.75} />}>{t(uploads || imports ? 'intake.empty' : 'intake.emptyRead')}</EmptyState>
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li + li': { borderTop: 1, borderColor: 'prongsai.line' } }}>
                {list.data.map((intake) => <IntakeRow key={intake.id} intake={intake} />)}
              </Box>
            )}
          </Card>
        ) : answer.error ? null : (
          <RowsSkeleton rows={6} height={66} />
        )}
      </Box>
    </>
  );
}
