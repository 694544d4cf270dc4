import type { EvidenceView, MeasureView, ReportEntryView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { EvidencePieces } from '../evidence/evidence-pieces.js';
import { Item } from '../measures/measure-reading.js';
import { SidePanel } from '../parts/side-panel.js';
import { ReportStatusChip } from './report-status-chip.js';
import { Evidence } from './report-table.js';

interface ReportReadingProps {
  entry: ReportEntryView;
  measure: MeasureView | undefined;
  /** Files and links put to it. */
  pieces: readonly EvidenceView[];
  note: string | undefined;
  onClose: () => void;
}

/** The report on one measure to read, in full. */
export function ReportReading({ entry, measure, pieces, note, onClose }: ReportReadingProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const subtitle = entry.updatedAt && entry.updatedBy ? t('reports.savedBy', { who: pick(entry.updatedBy), time: dates.moment(entry.updatedAt) }) : undefined;
  return (
    <SidePanel title={t('measures.readOne', { no: entry.measureNo })} subtitle={note ?? subtitle} onClose={onClose}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 4 }}>
        <Item name={t('reports.column.measure')}><Typography sx={{ fontWeight: 600 }}>{entry.measureTitle}</Typography></Item>
        {measure && measure.steps.length > 0 ? <Item name={t('reports.steps')}><Box component="ol" sx={{ m: 0, pl: 4.5 }}>{measure.steps.map((step, at) => <li key={at}>{step}</li>)}</Box></Item> : null}
        <Item name={t('reports.status.label')}><ReportStatusChip status={entry.status} /></Item>
        <Item name={t('reports.column.summary')}>{entry.summary || t('reports.summaryMissing')}</Item>
        <Item name={t('reports.column.outcome')}>{entry.outcome || t('reports.outcomeMissing')}</Item>
        <Item name={t('reports.evidence')}>
          {pieces.length > 0 ? <EvidencePieces pieces={pieces} /> : null}
          {pieces.length === 0 || entry.evidence.length > 0 ? <Evidence evidence={entry.evidence} pieces={[]} /> : null}
        </Item>
      </Box>
    </SidePanel>
  );
}
