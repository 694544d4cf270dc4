import type { MeasureView, ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { SidePanel } from '../parts/side-panel.js';
import { IndicatorChips } from './measure-table.js';
import { PeriodBar } from './period-bar.js';

/** One measure to read, in full. */
export function MeasureReading({ measure, result, fiscalYear, onClose }: { measure: MeasureView; result: ResultView | undefined; fiscalYear: number; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <SidePanel title={t('measures.readOne', { no: measure.no })} subtitle={t('measures.savedBy', { who: pick(measure.updatedBy), time: dates.moment(measure.updatedAt) })} onClose={onClose}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 4 }}>
        <Item name={t('measures.field.title')}><Typography sx={{ fontWeight: 600 }}>{measure.title}</Typography></Item>
        <Item name={t('measures.field.indicatorNos')}><IndicatorChips measure={measure} result={result} /></Item>
        {measure.analysis ? <Item name={t('measures.field.analysis')}>{measure.analysis}</Item> : null}
        <Item name={t('measures.field.steps')}>
          <Box component="ol" sx={{ m: 0, pl: 4.5 }}>{measure.steps.map((step, at) => <li key={at}>{step}</li>)}</Box>
        </Item>
        <Item name={t('measures.field.divisionIds')}>{measure.divisions.map(({ name }) => name).join(', ') || t('measures.missing')}</Item>
        {measure.responsibleText ? <Item name={t('measures.field.responsibleText')}>{measure.responsibleText}</Item> : null}
        <Item name={t('measures.field.period')}><PeriodBar start={measure.periodStart} end={measure.periodEnd} text={measure.periodText} fiscalYear={fiscalYear} /></Item>
        <Item name={t('measures.field.followUp')}>{measure.followUp || t('measures.missing')}</Item>
      </Box>
    </SidePanel>
  );
}

export function Item({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box>
      <Typography component="dt" variant="caption" sx={{ color: 'prongsai.ink2' }}>{name}</Typography>
      <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-line' }}>{children}</Box>
    </Box>
  );
}
