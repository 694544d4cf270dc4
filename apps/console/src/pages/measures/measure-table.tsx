import type { MeasureView, Reason, ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { shownScore } from '../year/indicator-bars.js';
import { withoutPlace } from '../year/gap-rows.js';
import { useIntoView } from '../parts/use-into-view.js';
import { DraftMark } from '../parts/draft-mark.js';
import { isDraft } from './drafted.js';
import type { LiveSteps } from './live-steps.js';
import { MonthHeads, PeriodBar } from './period-bar.js';

interface MeasureTableProps {
  measures: readonly MeasureView[];
  fiscalYear: number;
  result: ResultView | undefined;
  gapsOf: (no: number) => readonly Reason[];
  selected: string | null;
  /** Of the measure that is being written. */
  live: LiveSteps | null;
  /** Opens a measure: to write where that is allowed, to read otherwise. */
  onOpen: (measure: MeasureView) => void;
  writable: boolean;
}

const columns = '32px minmax(170px, 1.2fr) minmax(165px, 1.2fr) 92px minmax(190px, 0.8fr) minmax(100px, 0.7fr)';

/** The official form: the same columns, the same order; on a phone one card a measure. */
export function MeasureTable(props: MeasureTableProps) {
  const t = useText();
  const cards = useMediaQuery('(max-width: 899px)');
  if (cards) return <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>{props.measures.map((measure) => <MeasureCard key={measure.id} measure={measure} {...props} />)}</Box>;
  const heads = ['no', 'title', 'steps', 'divisions', 'period', 'followUp'] as const;
  return (
    <Card role="table" aria-label={t('measures.title', { year: props.fiscalYear })} sx={{ overflowX: 'auto' }}>
      <Box sx={{ minWidth: 840 }}>
        <Box role="row" sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: 4, alignItems: 'end', px: 4, pt: 3, pb: 2, color: 'prongsai.ink2', typography: 'caption' }}>
          {heads.map((head) => (
            <Box role="columnheader" key={head}>
              {t(`measures.column.${head}`)}
              {head === 'period' ? <MonthHeads fiscalYear={props.fiscalYear} /> : null}
            </Box>
          ))}
        </Box>
        {props.measures.map((measure) => (
          <Row key={measure.id} measure={measure} {...props} />
        ))}
      </Box>
    </Card>
  );
}

type OneProps = MeasureTableProps & { measure: MeasureView };

function NumberButton({ measure, selected, onOpen, writable }: OneProps) {
  const t = useText();
  const on = selected === measure.id;
  return (
    <ButtonBase
      onClick={() => onOpen(measure)}
      aria-label={t(writable ? 'measures.editOne' : 'measures.readOne', { no: measure.no })}
      aria-expanded={on}
      sx={{ width: 28, height: 28, borderRadius: '6px', fontSize: '0.8125rem', fontWeight: 600, bgcolor: on ? 'prongsai.brand' : 'prongsai.blockBg', color: on ? 'prongsai.onBrand' : 'prongsai.blockFg', '&:hover': { bgcolor: on ? 'prongsai.brandHover' : 'prongsai.brandTint', color: on ? 'prongsai.onBrand' : 'prongsai.brandInk' }, '@media (pointer: coarse)': { width: 44, height: 44 } }}
    >
      {measure.no}
    </ButtonBase>
  );
}

function Row(props: OneProps) {
  const t = useText();
  const { measure, selected, live, onOpen, gapsOf, fiscalYear, result } = props;
  const on = selected === measure.id;
  const row = useIntoView(on);
  return (
    <Box ref={row} role="row" aria-selected={on} onClick={() => onOpen(measure)} sx={{ cursor: 'pointer', scrollMargin: '64px 0 16px', display: 'grid', gridTemplateColumns: columns, columnGap: 4, px: 4, py: 2.5, borderTop: 1, borderColor: 'prongsai.line', typography: 'body2', ...(on ? { bgcolor: 'prongsai.brandTint', boxShadow: 'inset 3px 0 0 var(--prongsai-palette-prongsai-brand)' } : { '&:hover': { bgcolor: 'prongsai.hover' } }) }}>
      <Box role="cell" onClick={(event) => event.stopPropagation()}><NumberButton {...props} /></Box>
      <Box role="cell">
        <Typography variant="body2" sx={{ fontWeight: 500 }}>{measure.title}</Typography>
        <IndicatorChips measure={measure} result={result} />
        <Gaps reasons={gapsOf(measure.no)} />
      </Box>
      <Box role="cell"><Steps measure={measure} live={live} /></Box>
      <Box role="cell"><Divisions measure={measure} /></Box>
      <Box role="cell"><PeriodBar start={measure.periodStart} end={measure.periodEnd} text={measure.periodText} fiscalYear={fiscalYear} /></Box>
      <Box role="cell" sx={{ color: 'prongsai.ink2' }}>{measure.followUp || <Missing>{t('measures.missing')}</Missing>}</Box>
    </Box>
  );
}

function MeasureCard(props: OneProps) {
  const t = useText();
  const { measure, live, fiscalYear, result, gapsOf } = props;
  return (
    <Card component="li" sx={{ p: 4, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 3 }}>
        <NumberButton {...props} />
        <Box sx={{ flex: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{measure.title}</Typography>
          <IndicatorChips measure={measure} result={result} />
        </Box>
      </Box>
      <Gaps reasons={gapsOf(measure.no)} />
      <Steps measure={measure} live={live} />
      <Divisions measure={measure} />
      <PeriodBar start={measure.periodStart} end={measure.periodEnd} text={measure.periodText} fiscalYear={fiscalYear} />
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('measures.column.followUp')} {measure.followUp || <Missing>{t('measures.missing')}</Missing>}</Typography>
    </Card>
  );
}

export function IndicatorChips({ measure, result }: { measure: MeasureView; result: ResultView | undefined }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
      {measure.indicatorNos.map((no) => {
        const indicator = result?.indicators.find((one) => one.no === no);
        const { value } = indicator ? shownScore(indicator) : { value: null };
        const look = indicator?.weak ? { bgcolor: 'prongsai.late1Bg', color: 'prongsai.late1Fg' } : { bgcolor: 'prongsai.blockBg', color: 'prongsai.ink2' };
        return <Chip key={no} look={look}>{no} {indicator ? pick(indicator.name) : ''} {value === null ? '' : formatScore(value)}</Chip>;
      })}
      {measure.carriedFromId ? <Chip look={{ bgcolor: 'prongsai.openBg', color: 'prongsai.openFg' }}>{t('measures.carried')}</Chip> : null}
    </Box>
  );
}

function Chip({ look, children }: { look: { bgcolor: string; color: string }; children: ReactNode }) {
  return <Box component="span" sx={{ px: 1.5, borderRadius: '4px', fontSize: '0.75rem', lineHeight: '19px', ...look }}>{children}</Box>;
}

/** While a measure is written, its steps as they are written, drafts marked. */
function Steps({ measure, live }: { measure: MeasureView; live: LiveSteps | null }) {
  const t = useText();
  const written = live?.id === measure.id ? live : null;
  const steps = (written?.steps ?? measure.steps).filter((step) => step.trim() !== '');
  if (steps.length === 0) return <Missing>{t('measures.noSteps')}</Missing>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 4.5, typography: 'body2' }}>
      {steps.map((step, at) => <li key={at}>{step} {written && isDraft(written.drafted, step) ? <DraftMark /> : null}</li>)}
    </Box>
  );
}

function Divisions({ measure }: { measure: MeasureView }) {
  const t = useText();
  const names = measure.responsibleText ? [measure.responsibleText] : measure.divisions.map(({ shortName }) => shortName);
  if (measure.divisions.length === 0) return <Missing>{t('measures.missing')}</Missing>;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} title={measure.divisions.map(({ name }) => name).join(', ')}>
      {names.map((name) => <Box component="span" key={name} sx={{ px: 1.5, border: 1, borderColor: 'prongsai.line2', borderRadius: '4px', fontSize: '0.75rem', lineHeight: '20px' }}>{name}</Box>)}
    </Box>
  );
}

function Missing({ children }: { children: ReactNode }) {
  return <Box component="span" sx={{ display: 'inline-block', px: 1.5, borderRadius: '4px', bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg', fontSize: '0.75rem', lineHeight: '20px' }}>{children}</Box>;
}

export function Gaps({ reasons }: { reasons: readonly Reason[] }) {
  const pick = usePick();
  return reasons.map((reason) => (
    <Typography key={reason.code} variant="caption" component="p" sx={{ display: 'flex', gap: 1.5, m: 0, mt: 1, color: 'prongsai.dueFg' }}>
      <Box component="span" sx={{ pt: '2px' }}><CircleAlert size={14} strokeWidth={1.75} aria-hidden /></Box>
      {withoutPlace(pick(reason.message))}
    </Typography>
  ));
}
