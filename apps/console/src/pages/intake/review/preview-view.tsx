import type { IntakePreview } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { usePick, useText } from '../../../shared/language.js';
import { ReasonList } from '../../../shared/problem-band.js';
import { OutcomeCounts } from '../province/outcome-counts.js';

/** What accepting would change: values from what to what, texts and measures that are added, and what is left out and why. */
export function PreviewView({ preview }: { preview: IntakePreview }) {
  const t = useText();
  const { values, analyses, measures, leftOut, refused, rows } = preview;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {refused.length > 0 ? <Part title={t('intake.preview.refused')}><ReasonList reasons={refused} /></Part> : null}
      {rows ? <Part title={t('intake.preview.rows')}><OutcomeCounts counts={rows} /></Part> : null}
      {values.length > 0 ? <Part title={t(preview.resultId ? 'intake.preview.changes' : 'intake.preview.newResult', { year: preview.fiscalYear ?? '–', smart_count: values.length })}><Values values={values} /></Part> : null}
      {analyses.length > 0 ? <Part title={t('intake.preview.analyses', { smart_count: analyses.length })}><Lines lines={analyses.map(({ indicatorNo, text }) => `${t('intake.value.indicator', { no: indicatorNo })} ${text}`)} /></Part> : null}
      {measures.length > 0 ? <Part title={t('intake.preview.measures', { smart_count: measures.length })}><Lines lines={measures.map(({ title, periodText }) => [title, periodText].filter(Boolean).join(' '))} /></Part> : null}
      {leftOut.length > 0 ? <Part title={t('intake.preview.leftOut')}><ReasonList reasons={leftOut} /></Part> : null}
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="subtitle2" component="h3" sx={{ mb: 1 }}>{title}</Typography>
      {children}
    </Box>
  );
}

const clamp = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 4, typography: 'body2', color: 'prongsai.ink2' }}>
    {lines.map((line, at) => <li key={at}><Box component="span" sx={clamp}>{line}</Box></li>)}
  </Box>
);

function Values({ values }: { values: IntakePreview['values'] }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box component="table" sx={{ width: 1, borderCollapse: 'collapse', typography: 'body2', '& th, & td': { textAlign: 'left', py: '4px', pr: 3, borderTop: 1, borderColor: 'prongsai.line', fontWeight: 400 }, '& thead th': { borderTop: 0, color: 'prongsai.ink3', typography: 'caption' } }}>
      <thead><tr>{(['what', 'from', 'to'] as const).map((head) => <th key={head} scope="col">{t(`intake.preview.${head}`)}</th>)}</tr></thead>
      <tbody>
        {values.map(({ where, label, from, to }) => (
          <tr key={where}>
            <th scope="row">{pick(label)}</th>
            <Box component="td" sx={{ color: 'prongsai.ink3' }}>{from ?? t('intake.preview.nothing')}</Box>
            <Box component="td" sx={{ fontWeight: '600 !important' }}>{to ?? t('intake.preview.nothing')}</Box>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
