import { routes, type MeasureView, type ReportEntryView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { usePlace } from '../../shared/place.js';
import { halfOf, links } from '../parts/links.js';
import { ReportStatusChip } from '../reports/report-status-chip.js';

/** A head of a division sees the measures of his division under what waits for him. */
export function DivisionWork() {
  const t = useText();
  const me = useMe();
  const { cycle } = usePlace();
  const divisionId = me?.actingAs.divisionId ?? null;
  const enabled = divisionId !== null && cycle !== undefined;
  const half = halfOf(cycle?.state ?? '') ?? 'sixMonth';
  const cycleId = cycle?.id ?? '';
  const measures = useApi(routes.listMeasures, { params: { cycleId } }, { enabled }).data?.data ?? [];
  const reports = useApi(routes.listReportEntries, { params: { cycleId, half } }, { enabled: enabled && halfOf(cycle.state) !== null }).data?.data ?? [];
  const own = measures.filter(({ divisions }) => divisions.some(({ id }) => id === divisionId));
  const division = own[0]?.divisions.find(({ id }) => id === divisionId);
  if (!cycle || own.length === 0 || !division) return null;
  return (
    <Box component="section" sx={{ mt: 5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', mb: 1.5, px: 0.5 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>{t('inbox.divisionWork', { division: division.name })}</Typography>
        <Box component={Link} to={links.measures(cycle.id)} sx={{ color: 'prongsai.brand', typography: 'body2', textDecoration: 'none', py: 2 }}>{t('inbox.seeAll')}</Box>
      </Box>
      <Card component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {own.map((measure) => (
          <Row key={measure.id} measure={measure} entry={reports.find(({ measureId }) => measureId === measure.id)} to={halfOf(cycle.state) ? links.reports(half, cycle.id, measure.no) : links.measures(cycle.id, measure.no)} />
        ))}
      </Card>
    </Box>
  );
}

function Row({ measure, entry, to }: { measure: MeasureView; entry: ReportEntryView | undefined; to: string }) {
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0 } }}>
      <ButtonBase component={Link} to={to} sx={{ display: 'flex', width: 1, gap: 3, px: 4, py: 2.5, minHeight: 56, textAlign: 'left', justifyContent: 'flex-start' }}>
        <Box aria-hidden sx={{ width: 32, height: 32, flexShrink: 0, display: 'grid', placeItems: 'center', borderRadius: '50%', border: 2, borderColor: entry?.status === 'done' ? 'prongsai.doneSolid' : entry?.status === 'inProgress' ? 'prongsai.openSolid' : 'prongsai.line2', fontSize: '0.8125rem', fontWeight: 600 }}>
          {measure.no}
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>{measure.title}</Typography>
          {entry ? <ReportStatusChip status={entry.status} /> : null}
        </Box>
        <ChevronRight size={18} strokeWidth={1.75} aria-hidden />
      </ButtonBase>
    </Box>
  );
}
