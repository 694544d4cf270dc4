import type { EvidenceView, Reason, ReportEntryView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link2, Paperclip } from 'lucide-react';
import { useText } from '../../shared/language.js';
import { PieceLink } from '../evidence/evidence-pieces.js';
import { Gaps } from '../measures/measure-table.js';
import { useIntoView } from '../parts/use-into-view.js';
import { addressOf, nameOfAddress } from './report-draft.js';
import { ReportStatusChip } from './report-status-chip.js';

interface ReportTableProps {
  entries: readonly ReportEntryView[];
  gapsOf: (no: number) => readonly Reason[];
  /** Files and links put to a measure. */
  piecesOf: (no: number) => readonly EvidenceView[];
  mayWrite: (entry: ReportEntryView) => boolean;
  selected: string | null;
  onOpen: (entry: ReportEntryView) => void;
  label: string;
  /** The twelve-month report names outcomes; the six-month one may. */
  outcomes: boolean;
}

const columnsOf = (outcomes: boolean) => `36px minmax(180px, 1.1fr) 168px minmax(180px, 1.3fr) ${outcomes ? 'minmax(150px, 1fr) ' : ''}minmax(110px, 0.6fr)`;

/** One row a measure, with what is missing told in its own row. */
export function ReportTable(props: ReportTableProps) {
  const t = useText();
  const cards = useMediaQuery('(max-width: 899px)');
  if (cards) return <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>{props.entries.map((entry) => <ReportCard key={entry.measureId} entry={entry} {...props} />)}</Box>;
  const heads = ['measure', 'status', 'summary', ...(props.outcomes ? ['outcome'] : []), 'evidence'];
  return (
    <Card role="table" aria-label={props.label} sx={{ overflowX: 'auto' }}>
      <Box sx={{ minWidth: 780 }}>
        <Box role="row" sx={{ display: 'grid', gridTemplateColumns: columnsOf(props.outcomes), columnGap: 4, px: 4, pt: 3, pb: 2, color: 'prongsai.ink2', typography: 'caption' }}>
          <Box role="columnheader">{t('measures.column.no')}</Box>
          {heads.map((head) => <Box role="columnheader" key={head}>{t(`reports.column.${head}`)}</Box>)}
        </Box>
        {props.entries.map((entry) => <Row key={entry.measureId} entry={entry} {...props} />)}
      </Box>
    </Card>
  );
}

type OneProps = ReportTableProps & { entry: ReportEntryView };

function NumberButton({ entry, selected, onOpen, mayWrite }: OneProps) {
  const t = useText();
  const on = selected === entry.measureId;
  return (
    <ButtonBase onClick={() => onOpen(entry)} aria-expanded={on} aria-label={t(mayWrite(entry) ? 'reports.editOne' : 'measures.readOne', { no: entry.measureNo })} sx={{ width: 28, height: 28, borderRadius: '6px', fontSize: '0.8125rem', fontWeight: 600, bgcolor: on ? 'prongsai.brand' : 'prongsai.blockBg', color: on ? 'prongsai.onBrand' : 'prongsai.blockFg', '@media (pointer: coarse)': { width: 44, height: 44 } }}>
      {entry.measureNo}
    </ButtonBase>
  );
}

function Row(props: OneProps) {
  const { entry, selected, onOpen, gapsOf, piecesOf, outcomes } = props;
  const on = selected === entry.measureId;
  const row = useIntoView(on);
  return (
    <Box ref={row} role="row" aria-selected={on} onClick={() => onOpen(entry)} sx={{ cursor: 'pointer', scrollMargin: '64px 0 16px', display: 'grid', gridTemplateColumns: columnsOf(outcomes), columnGap: 4, px: 4, py: 2.5, borderTop: 1, borderColor: 'prongsai.line', typography: 'body2', ...(on ? { bgcolor: 'prongsai.brandTint', boxShadow: 'inset 3px 0 0 var(--prongsai-palette-prongsai-brand)' } : { '&:hover': { bgcolor: 'prongsai.hover' } }) }}>
      <Box role="cell" onClick={(event) => event.stopPropagation()}><NumberButton {...props} /></Box>
      <Box role="cell">
        <Typography variant="body2" sx={{ fontWeight: 500 }}>{entry.measureTitle}</Typography>
        <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{entry.divisions.map(({ shortName }) => shortName).join(' ')}</Typography>
        <Gaps reasons={gapsOf(entry.measureNo)} />
      </Box>
      <Box role="cell"><ReportStatusChip status={entry.status} /></Box>
      <Box role="cell"><Words text={entry.summary} none="reports.summaryMissing" /></Box>
      {outcomes ? <Box role="cell"><Words text={entry.outcome} none="reports.outcomeMissing" /></Box> : null}
      <Box role="cell" onClick={(event) => event.stopPropagation()}><Evidence evidence={entry.evidence} pieces={piecesOf(entry.measureNo)} /></Box>
    </Box>
  );
}

function ReportCard(props: OneProps) {
  const t = useText();
  const { entry, gapsOf, piecesOf, outcomes } = props;
  return (
    <Card component="li" sx={{ p: 4, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 3 }}>
        <NumberButton {...props} />
        <Box sx={{ flex: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{entry.measureTitle}</Typography>
          <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2', mb: 1 }}>{entry.divisions.map(({ shortName }) => shortName).join(' ')}</Typography>
          <ReportStatusChip status={entry.status} />
        </Box>
      </Box>
      <Gaps reasons={gapsOf(entry.measureNo)} />
      <Words text={entry.summary} none="reports.summaryMissing" label={t('reports.column.summary')} />
      {outcomes ? <Words text={entry.outcome} none="reports.outcomeMissing" label={t('reports.column.outcome')} /> : null}
      <Evidence evidence={entry.evidence} pieces={piecesOf(entry.measureNo)} />
    </Card>
  );
}

function Words({ text, none, label }: { text: string; none: string; label?: string }) {
  const t = useText();
  return (
    <>
      {label ? <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2', mb: -1.5 }}>{label}</Typography> : null}
      <Typography variant="body2" sx={{ color: text ? 'prongsai.ink' : 'prongsai.ink3', whiteSpace: 'pre-line', display: '-webkit-box', WebkitLineClamp: 5, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
        {text || t(none)}
      </Typography>
    </>
  );
}

/** What shows the work, in short: files and links that were put, then what is kept elsewhere. */
export function Evidence({ evidence, pieces }: { evidence: readonly string[]; pieces: readonly EvidenceView[] }) {
  const t = useText();
  if (evidence.length + pieces.length === 0) return <Typography variant="body2" sx={{ color: 'prongsai.ink3' }}>{t('reports.evidenceNone')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2' }}>
      {pieces.map((piece) => (
        <Box component="li" key={piece.id} sx={{ display: 'flex', gap: 1.5, minWidth: 0 }}>
          <Box sx={{ pt: '3px', color: 'prongsai.ink3', flexShrink: 0 }}>{piece.link === null ? <Paperclip size={13} strokeWidth={1.75} aria-hidden /> : <Link2 size={13} strokeWidth={1.75} aria-hidden />}</Box>
          <PieceLink piece={piece} />
        </Box>
      ))}
      {evidence.map((line) => {
        const address = addressOf(line);
        const Icon = address ? Link2 : Paperclip;
        return (
          <Box component="li" key={line} sx={{ display: 'flex', gap: 1.5, minWidth: 0 }}>
            <Box sx={{ pt: '3px', color: 'prongsai.ink3', flexShrink: 0 }}><Icon size={13} strokeWidth={1.75} aria-hidden /></Box>
            {address ? (
              <Box component="a" href={address} title={address} target="_blank" rel="noopener noreferrer" sx={{ color: 'prongsai.brandInk', wordBreak: 'break-all', display: 'inline-block', py: '2px', minHeight: 24, '@media (pointer: coarse)': { minHeight: 44, py: '10px' } }}>{nameOfAddress(address)}</Box>
            ) : (
              <span>{line}</span>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
