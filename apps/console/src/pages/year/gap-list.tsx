import { placeName, type CycleView, type MeasureView, type Permission, type ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { halfOf, linkOf } from '../parts/links.js';
import { findingAnchor, placeNumber, withoutPlace, type GapRow } from './gap-rows.js';

interface GapListProps {
  rows: readonly GapRow[];
  cycle: CycleView;
  measures: readonly MeasureView[];
  result: ResultView | undefined;
}

/** Everything that is missing, told at once; each row leads to the very field. */
export function GapList({ rows, cycle, measures, result }: GapListProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0 }}>
      {rows.map((row) => (
        <Gap key={row.id} row={row} cycle={cycle} measures={measures} result={result} />
      ))}
    </Box>
  );
}

function useTitle(row: GapRow, measures: readonly MeasureView[], result: ResultView | undefined): string {
  const t = useText();
  const pick = usePick();
  const no = placeNumber(row.place);
  const measure = measures.find((one) => one.no === no);
  const indicator = result?.indicators.find((one) => one.no === no);
  const finding = result?.findings.find((one) => findingAnchor(one) === row.place.key);
  if (row.place.kind === 'measure' && no !== null) return measure?.title ?? t('year.place.measure', { no });
  if (row.place.kind === 'indicator' && no !== null) return indicator ? `${t('year.place.indicator', { no })} ${pick(indicator.name)}` : t('year.place.indicator', { no });
  if (finding) return pick(finding.message);
  return row.place.kind === 'cycle' || row.place.key === 'new' || row.place.kind === 'result' ? '' : t(`year.place.${['document', 'result', 'finding'].includes(row.place.kind) ? row.place.kind : 'whole'}`);
}

/** Who may mend what a gap names; everybody else is only led there. */
const mending = ({ place }: GapRow, state: string): Permission | null => {
  if (place.kind === 'measure') return halfOf(state) ? 'report.write' : 'measure.write';
  if (place.kind === 'indicator') return state === 'planning' ? 'measure.write' : 'analysis.write';
  if (place.kind === 'document') return 'document.publish';
  return place.kind === 'finding' || place.kind === 'result' ? 'result.write' : null;
};

function useAction(row: GapRow, cycle: CycleView): string | null {
  const t = useText();
  const { kind } = row.place;
  const permission = mending(row, cycle.state);
  const may = useMe()?.permissions.some((one) => one === permission) ?? false;
  if (permission !== null && !may) return t('year.action.look');
  const { field } = row.place;
  if (kind === 'measure' && field && row.place.key !== 'new') return t(`year.action.field.${field}`);
  if (kind === 'measure') return t(row.place.key === 'new' ? 'year.action.measureNew' : halfOf(cycle.state) ? 'year.action.report' : 'year.action.measure');
  if (kind === 'indicator') return t(cycle.state === 'planning' ? 'year.action.measureNew' : 'year.action.indicator');
  if (['finding', 'result', 'document'].includes(kind)) return t(`year.action.${kind}`);
  return null;
}

function Gap({ row, cycle, measures, result }: Omit<GapListProps, 'rows'> & { row: GapRow }) {
  const pick = usePick();
  const title = useTitle(row, measures, result);
  const action = useAction(row, cycle);
  const no = placeNumber(row.place);
  const divisions = row.place.kind === 'measure' ? (measures.find((one) => one.no === no)?.divisions ?? []) : [];
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, alignItems: 'center', gap: 3, py: 2.5, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Box aria-hidden sx={{ width: 28, height: 28, flexShrink: 0, display: 'grid', placeItems: 'center', borderRadius: '6px', bgcolor: 'prongsai.blockBg', color: 'prongsai.blockFg', fontWeight: 600, fontSize: '0.8125rem' }}>
        {no ?? '!'}
      </Box>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        {title ? <Typography sx={{ fontWeight: 500 }}>{title}</Typography> : null}
        {row.reasons.map((reason) => (
          <Typography key={`${reason.code}${reason.where ?? ''}`} variant={title ? 'body2' : 'body1'} sx={{ color: 'prongsai.dueFg' }}>
            {title ? withoutPlace(pick(reason.message), reason.where ? pick(placeName(reason.where)) : '') : pick(reason.message)}
          </Typography>
        ))}
      </Box>
      {divisions.length > 0 ? (
        <Typography variant="caption" sx={{ width: { sm: 96 }, color: 'prongsai.ink2' }}>{divisions.map(({ shortName }) => shortName).join(' ')}</Typography>
      ) : null}
      {action ? (
        <Button component={Link} to={linkOf(row.place, cycle)} variant="outlined" sx={{ minWidth: 112, ml: { xs: 'auto', sm: 0 } }}>
          {action}
        </Button>
      ) : null}
    </Box>
  );
}
