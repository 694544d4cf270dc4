import { routes, type AnalysisView, type CycleView, type IndicatorView, type ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CircleAlert, CircleCheck, Circle } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { useWriting } from '../parts/cycle-page.js';
import { Section } from '../parts/section.js';
import { AnalysisEditor } from './analysis-editor.js';
import { shownScore } from './indicator-bars.js';

/** What each score comes from and what should be done; written while analysing, read ever after. */
export function AnalysesSection({ cycle, result }: { cycle: CycleView; result: ResultView }) {
  const t = useText();
  const writing = useWriting('analysis.write', cycle, ['analysing']);
  const analyses = useApi(routes.listAnalyses, { params: { cycleId: cycle.id } }).data?.data;
  const needed = new Set(cycle.state === 'analysing' ? cycle.gaps.flatMap(({ where }) => (where?.startsWith('indicator:') ? [Number(where.slice(10))] : [])) : []);
  const done = analyses?.filter(({ text }) => text.trim() !== '').length ?? 0;
  return (
    <Section id="analyses" title={t('year.analyses.title')} aside={t('year.analyses.written', { done, all: result.indicators.length })}>
      {writing.because === 'state' ? (
        <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('year.analyses.locked', { state: t(`year.states.${cycle.state}`) })}</Typography>
      ) : null}
      {analyses ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {result.indicators.toSorted((a, b) => a.no - b.no).map((indicator) => (
            <AnalysisRow key={indicator.no} indicator={indicator} analysis={analyses.find(({ indicatorNo }) => indicatorNo === indicator.no)} needed={needed.has(indicator.no)} open={writing.open} cycleId={cycle.id} />
          ))}
        </Box>
      ) : (
        <RowsSkeleton rows={10} />
      )}
    </Section>
  );
}

interface RowProps {
  indicator: IndicatorView;
  analysis: AnalysisView | undefined;
  needed: boolean;
  open: boolean;
  cycleId: string;
}

function AnalysisRow({ indicator, analysis, needed, open, cycleId }: RowProps) {
  const t = useText();
  const pick = usePick();
  const location = useLocation();
  const anchor = `indicator-${indicator.no}`;
  const [opened, setOpened] = useState(false);
  // A gap leads here by the address; closing holds until the next time somebody is led here.
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const editing = opened || (location.hash === `#${anchor}` && closedAt !== location.key);
  const close = () => {
    setOpened(false);
    setClosedAt(location.key);
  };
  const text = analysis?.text.trim() ?? '';
  const { value } = shownScore(indicator);
  const Icon = text ? CircleCheck : needed ? CircleAlert : Circle;
  const tone = text ? 'doneSolid' : needed ? 'dueSolid' : 'futureDot';
  return (
    <Box component="li" id={anchor} tabIndex={-1} sx={{ display: 'flex', gap: 2.5, py: 2.5, borderTop: 1, borderColor: 'prongsai.line', scrollMarginTop: 72 }}>
      <Box sx={{ pt: '3px', color: `prongsai.${tone}` }}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline' }}>
          <Typography variant="subtitle2" component="h3" sx={{ flex: 1 }}>
            {indicator.no} {pick(indicator.name)}
          </Typography>
          <Typography variant="subtitle2" component="span" sx={{ color: indicator.weak ? 'prongsai.lateFg' : 'prongsai.ink2' }}>{formatScore(value)}</Typography>
        </Box>
        {indicator.itemsBelow.length > 0 ? (
          <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>
            {t('year.analyses.items')} {indicator.itemsBelow.map(({ code, score }) => `${code} ${formatScore(score)}`).join(', ')}
          </Typography>
        ) : null}
        {editing && open ? (
          <AnalysisEditor cycleId={cycleId} no={indicator.no} saved={analysis} onClose={close} />
        ) : (
          <AnalysisText no={indicator.no} text={text} needed={needed} onWrite={open ? () => setOpened(true) : undefined} />
        )}
      </Box>
    </Box>
  );
}

function AnalysisText({ no, text, needed, onWrite }: { no: number; text: string; needed: boolean; onWrite: (() => void) | undefined }) {
  const t = useText();
  const verb = t(text ? 'year.analyses.edit' : 'year.analyses.write');
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <Typography variant="body2" sx={{ flex: '1 1 240px', color: text ? 'prongsai.ink' : needed ? 'prongsai.dueFg' : 'prongsai.ink3', whiteSpace: 'pre-line' }}>
        {text || t(needed ? 'year.analyses.needed' : 'year.analyses.empty')}
      </Typography>
      {onWrite ? (
        <Button variant="outlined" onClick={onWrite} aria-label={`${verb} ${t('year.analyses.label', { no })}`}>
          {verb}
        </Button>
      ) : null}
    </Box>
  );
}
