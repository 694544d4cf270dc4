import { routes, type ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { GradeChip } from '../../shared/grade-chip.js';
import { gradeKey } from '../../shared/grade-look.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { PageHeader } from '../../shared/page-header.js';
import { useChosenYear } from '../../shared/place.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { links } from '../parts/links.js';
import { Section } from '../parts/section.js';
import { FindingsSection } from '../year/findings-section.js';
import { shownScore } from '../year/indicator-bars.js';
import { IndicatorChart } from '../year/indicator-chart.js';
import { chooseResult, overallOf } from './history.js';

/** How does one agency stand, and which items pull it down? Several years where there are several. */
export function ScoresPage() {
  const t = useText();
  const pick = usePick();
  const { agencyId = '' } = useParams();
  const [year, choose] = useChosenYear();
  const agency = useApi(routes.getAgency, { params: { agencyId } });
  const list = useApi(routes.listResults, { params: { agencyId } });
  const error = agency.error ?? list.error;
  const retry = () => void Promise.all([agency.refetch(), list.refetch()]);
  if (!agency.data || !list.data) return error ? <ProblemBand error={error} onRetry={retry} /> : <PageSkeleton />;
  const { shown, years } = chooseResult(list.data.data, year);
  return (
    <>
      <PageHeader
        title={t('scores.title', { agency: pick(agency.data.shortName) })}
        context={shown ? t('scores.context', { year: shown.fiscalYear }) : undefined}
        actions={years.length > 1 ? <Years years={years} chosen={shown?.fiscalYear} onChoose={choose} /> : undefined}
      />
      {error ? <ProblemBand error={error} onRetry={retry} /> : null}
      {shown ? <Scores result={shown} results={list.data.data} /> : <Card><EmptyState action={<Button component={Link} to={links.year(agencyId)} variant="outlined">{t('year.empty.record')}</Button>}>{t('scores.noResult')} {t('scores.noResultText')}</EmptyState></Card>}
    </>
  );
}

function Years({ years, chosen, onChoose }: { years: readonly number[]; chosen: number | undefined; onChoose: (year: number) => void }) {
  const t = useText();
  return (
    <ToggleButtonGroup exclusive size="small" value={chosen} onChange={(_, year: number | null) => year && onChoose(year)} aria-label={t('scores.history')}>
      {years.toReversed().map((year) => (
        <ToggleButton key={year} value={year} sx={{ px: 3, '&.Mui-selected': { bgcolor: 'prongsai.brand', color: 'prongsai.onBrand' } }}>{year}</ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Scores({ result, results }: { result: ResultView; results: readonly ResultView[] }) {
  const t = useText();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <KeyFigures result={result} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Section title={t('scores.indicators')}>
          <IndicatorChart result={result} />
          <Notes result={result} />
        </Section>
        <Box sx={{ display: 'grid', gap: 3 }}>
          <Items result={result} />
          {results.length > 1 ? <History results={results} /> : null}
          <FindingsSection result={result} mayAnswer={false} />
        </Box>
      </Box>
      {result.source ? <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{t('scores.source', { source: result.source })}</Typography> : null}
    </Box>
  );
}

function KeyFigures({ result }: { result: ResultView }) {
  const t = useText();
  const pick = usePick();
  const { reported, computed } = result.overall;
  const { reported: reportedGrade, computed: computedGrade } = result.grade;
  const grades: Record<string, string> = useNames().grades;
  const gradeWord = (grade: string) => grades[gradeKey(grade) ?? ''] ?? grade;
  const scores = result.indicators.map((one) => shownScore(one).value).filter((value) => value !== null);
  const weakest = result.indicators.find(({ no }) => no === result.weakest[0]);
  const same = reported !== null && computed !== null && Math.abs(reported - computed) < 0.005;
  return (
    <Card sx={{ display: 'flex', flexWrap: 'wrap', rowGap: 3, py: 3.5 }}>
      <Figure name={t('scores.overall')} value={formatScore(reported ?? computed)} note={same ? t('scores.recomputedSame') : computed === null ? t('scores.reported') : t('scores.recomputed', { value: formatScore(computed) })} />
      <Figure name={t('scores.grade')} value={<GradeChip grade={reportedGrade ?? computedGrade} />} note={gradeKey(reportedGrade) !== gradeKey(computedGrade) && reportedGrade && computedGrade ? t('scores.gradeComputed', { grade: gradeWord(computedGrade) }) : ''} />
      {result.instruments.map(({ instrument, score }) => (
        <Figure key={instrument} name={instrument} value={formatScore(score)} low={score !== null && score < result.passMark} note="" />
      ))}
      <Figure name={t('scores.weakest')} value={weakest ? t('scores.weakestValue', { no: weakest.no, name: pick(weakest.name) }) : '–'} small note={scores.length > 0 ? t('scores.passed', { passed: scores.filter((value) => value >= result.passMark).length, all: scores.length }) : ''} />
    </Card>
  );
}

function Figure({ name, value, note, low = false, small = false }: { name: string; value: ReactNode; note: string; low?: boolean; small?: boolean }) {
  return (
    <Box sx={{ px: { xs: 4, md: 5 }, borderLeft: { xs: 0, md: 1 }, borderColor: { md: 'prongsai.line' }, '&:first-of-type': { borderLeft: 0 } }}>
      <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{name}</Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 32, fontSize: small ? '0.9375rem' : '1.375rem', lineHeight: small ? '24px' : '30px', fontWeight: 600, color: low ? 'prongsai.lateFg' : 'prongsai.ink' }}>{value}</Box>
      {note ? <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{note}</Typography> : null}
    </Box>
  );
}

/** Where a score is implied, or its items average to something else: the announced score stands, the difference is told. */
function Notes({ result }: { result: ResultView }) {
  const t = useText();
  const pick = usePick();
  const notes = result.indicators.flatMap(({ no, name, reported, computed, implied }) => {
    if (reported === null && implied) return [{ no, name, words: t('scores.implied', { low: formatScore(implied.low), high: formatScore(implied.high) }) }];
    const differs = reported !== null && computed !== null && Math.abs(reported - computed) >= 0.01;
    return differs ? [{ no, name, words: t('scores.computedDiffers', { value: formatScore(computed) }) }] : [];
  });
  return notes.map(({ no, name, words }) => (
    <Typography key={no} variant="caption" component="p" sx={{ m: 0, mt: 1, color: 'prongsai.ink2' }}>
      {no} {pick(name)}: {words}
    </Typography>
  ));
}

function Items({ result }: { result: ResultView }) {
  const t = useText();
  const known = result.indicators.some(({ computed }) => computed !== null);
  const items = result.indicators.flatMap(({ itemsBelow }) => itemsBelow).toSorted((a, b) => a.score - b.score);
  return (
    <Section title={t('scores.items')}>
      {items.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{known ? t('scores.itemsNone', { mark: formatScore(result.passMark) }) : t('scores.itemsUnknown')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2' }}>
        {items.map(({ code, part, text, score }) => (
          <Box component="li" key={`${code}${part ?? ''}`} sx={{ display: 'flex', gap: 3, py: 1.5, borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0 } }}>
            <Box component="span" sx={{ minWidth: 34, fontWeight: 600 }}>{code}</Box>
            <Box component="span" sx={{ flex: 1 }}>{text} {part ? <Box component="span" sx={{ color: 'prongsai.ink2' }}>{t(`scores.part.${part}`)}</Box> : null}</Box>
            <Box component="span" sx={{ color: 'prongsai.lateFg', fontWeight: 600 }}>{formatScore(score)}</Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function History({ results }: { results: readonly ResultView[] }) {
  const t = useText();
  return (
    <Section title={t('scores.history')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2' }}>
        {results.toSorted((a, b) => a.fiscalYear - b.fiscalYear).map((one) => (
          <Box component="li" key={one.id} sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 1 }}>
            <Box component="span" sx={{ width: 64 }}>{t('scores.historyYear', { year: one.fiscalYear })}</Box>
            <Box aria-hidden sx={{ flex: 1, height: 10, borderRadius: '3px', bgcolor: 'prongsai.sunken', overflow: 'hidden' }}>
              <Box sx={{ width: `${overallOf(one) ?? 0}%`, height: 1, bgcolor: (overallOf(one) ?? 0) >= one.passMark ? 'prongsai.openSolid' : 'prongsai.late1Bg' }} />
            </Box>
            <Box component="span" sx={{ width: 52, textAlign: 'right', fontWeight: 600 }}>{formatScore(overallOf(one))}</Box>
            <GradeChip grade={one.grade.reported ?? one.grade.computed} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
