import { routes, type SuggestionsView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../shared/api.js';
import { useLanguage, usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { SourcedSentence } from '../parts/sourced-sentence.js';
import { ChangeDots } from './change-dots.js';
import type { MeasureDraft } from './measure-draft.js';
import { SuggestedSteps } from './suggested-steps.js';
import type { Drafting } from './use-drafted.js';

interface SuggestionsPanelProps {
  cycleId: string;
  draft: MeasureDraft;
  change: (part: Partial<MeasureDraft>) => void;
  drafting: Drafting;
  /** Leads to the field that a draft was put into. */
  onEdit: () => void;
}

/** What rules and figures suggest for the indicators of a measure. Nothing enters the measure before somebody has pressed for it. */
export function SuggestionsPanel({ cycleId, draft, change, drafting, onEdit }: SuggestionsPanelProps) {
  const t = useText();
  const language = useLanguage();
  const asked = useApi(routes.getSuggestions, { params: { cycleId } });
  const [chosen, setChosen] = useState<number | null>(null);
  const no = chosen !== null && draft.indicatorNos.includes(chosen) ? chosen : draft.indicatorNos[0];
  if (!asked.data) return asked.error ? <ProblemBand error={asked.error} onRetry={() => void asked.refetch()} /> : <RowsSkeleton rows={6} />;
  if (asked.data.resultId === null) return <Quiet>{t('suggestions.noResult')}</Quiet>;
  if (no === undefined) return <ChooseIndicator points={asked.data.weakPoints} onChoose={(indicatorNo) => change({ indicatorNos: [indicatorNo] })} />;
  const parts = { suggestions: asked.data, no, draft, drafting };
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      {draft.indicatorNos.length > 1 ? (
        <ToggleButtonGroup exclusive size="small" value={no} onChange={(_, next: number | null) => setChosen(next ?? no)} sx={{ flexWrap: 'wrap' }}>
          {draft.indicatorNos.map((one) => <ToggleButton key={one} value={one}>{t('suggestions.indicator', { no: one })}</ToggleButton>)}
        </ToggleButtonGroup>
      ) : null}
      {language === 'en' ? <Quiet>{t('suggestions.insertsThai')}</Quiet> : null}
      <Issue {...parts} onEdit={onEdit} />
      <Steps {...parts} />
      <Province {...parts} />
    </Box>
  );
}

/** A measure that is tied to no indicator yet: the weakest are offered first. */
function ChooseIndicator({ points, onChoose }: { points: SuggestionsView['weakPoints']; onChoose: (no: number) => void }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      <Quiet>{t('suggestions.chooseIndicator')}</Quiet>
      {points.map(({ no, name, score }) => (
        <Button key={no} variant="outlined" onClick={() => onChoose(no)}>{t('suggestions.indicator', { no })} {pick(name)} {formatScore(score)}</Button>
      ))}
    </Box>
  );
}

interface PartProps {
  suggestions: SuggestionsView;
  no: number;
  draft: MeasureDraft;
  drafting: Drafting;
}

function Quiet({ children }: { children: ReactNode }) {
  return <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{children}</Typography>;
}

function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ display: 'flex', gap: 2, mb: 2, color: 'prongsai.ink2' }}>
        <Typography variant="body2" component="h3" sx={{ flex: 1, fontWeight: 500 }}>{title}</Typography>
        {aside ? <Typography variant="caption">{aside}</Typography> : null}
      </Box>
      {children}
    </Box>
  );
}

function Issue({ suggestions, no, draft, drafting, onEdit }: PartProps & { onEdit: () => void }) {
  const t = useText();
  const analysis = suggestions.analyses.find((one) => one.no === no);
  if (!analysis) return null;
  const used = draft.analysis.includes(analysis.text.th);
  const use = () => {
    if (!used) drafting.insertAnalysis(analysis.text.th);
  };
  return (
    <Part title={t('suggestions.issue')}>
      <Typography component="div" sx={{ fontSize: '0.875rem', lineHeight: '24px' }}>
        {analysis.sentences.map((sentence) => <SourcedSentence key={sentence.text.th} sentence={sentence} />)}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, mt: 3 }}>
        <Button variant="contained" onClick={use} disabled={used}>{t(used ? 'suggestions.used' : 'suggestions.use')}</Button>
        <Button variant="text" onClick={() => { use(); onEdit(); }}>{t(used ? 'suggestions.edit' : 'suggestions.editFirst')}</Button>
      </Box>
    </Part>
  );
}

function Steps({ suggestions, no, draft, drafting }: PartProps) {
  const t = useText();
  const pick = usePick();
  const steps = suggestions.measures.find(({ indicatorNo }) => indicatorNo === no)?.steps ?? [];
  return (
    <Part title={t('suggestions.steps')} aside={steps.length > 0 ? t('suggestions.oneByOne') : undefined}>
      {steps.length === 0 ? <Quiet>{t('suggestions.noSteps')}</Quiet> : null}
      <SuggestedSteps steps={steps.map(({ text, note }) => ({ text: pick(text), thai: text.th, note: pick(note) }))} isIn={(step) => draft.steps.includes(step)} onAdd={drafting.insertStep} />
    </Part>
  );
}

function Province({ suggestions, no, draft, drafting }: PartProps) {
  const t = useText();
  const pick = usePick();
  const measures = suggestions.measures.find(({ indicatorNo }) => indicatorNo === no)?.measures ?? [];
  return (
    <Part title={t('suggestions.province')}>
      {measures.length === 0 ? <Quiet>{t('suggestions.noMeasures')}</Quiet> : null}
      <Box sx={{ display: 'grid', gap: 4 }}>
        {measures.map(({ title, agencies, changes, text, steps }) => (
          <Box key={title}>
            <Typography variant="subtitle2" component="h4">{title}</Typography>
            <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{t('suggestions.agencies', { count: agencies })}</Typography>
            {changes ? <ChangeDots changes={changes} /> : null}
            <Typography variant="caption" component="p" sx={{ m: 0, mb: 2, color: 'prongsai.ink2' }}>{pick(text)}</Typography>
            <SuggestedSteps steps={steps.map((step) => ({ text: step, thai: step }))} isIn={(step) => draft.steps.includes(step)} onAdd={drafting.insertStep} />
          </Box>
        ))}
      </Box>
    </Part>
  );
}
