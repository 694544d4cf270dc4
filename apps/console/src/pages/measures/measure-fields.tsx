import type { Division, IndicatorView } from '@prongsai/contracts';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { usePick, useText } from '../../shared/language.js';
import { DraftMark } from '../parts/draft-mark.js';
import { holdsDraft, type Drafted } from './drafted.js';
import type { MeasureDraft } from './measure-draft.js';
import { PeriodInput } from './period-input.js';
import { StepsInput } from './steps-input.js';

interface MeasureFieldsProps {
  draft: MeasureDraft;
  change: (part: Partial<MeasureDraft>) => void;
  divisions: readonly Division[];
  indicators: readonly IndicatorView[];
  fiscalYear: number;
  /** Texts that came from a draft, to be marked while nobody has edited them. */
  drafted: Drafted;
  titleMissing: boolean;
}

/** The columns of the official form as fields, in its order. */
export function MeasureFields({ draft, change, divisions, indicators, fiscalYear, drafted, titleMissing }: MeasureFieldsProps) {
  const t = useText();
  const pick = usePick();
  const nos = Array.from({ length: 10 }, (_, at) => at + 1);
  const nameOf = (no: number) => {
    const indicator = indicators.find((one) => one.no === no);
    return indicator ? `${no} ${pick(indicator.name)}` : `${no} ${t(`year.result.names.${no}`)}`;
  };
  const chosen = divisions.filter(({ id }) => draft.divisionIds.includes(id));
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <TextField size="small" id="field-title" label={t('measures.field.title')} value={draft.title} onChange={(event) => change({ title: event.target.value })} required multiline fullWidth error={titleMissing} helperText={titleMissing ? t('measures.titleMissing') : undefined} />
      <Autocomplete
        multiple
        size="small"
        disableCloseOnSelect
        options={nos}
        value={draft.indicatorNos}
        onChange={(_, indicatorNos) => change({ indicatorNos: indicatorNos.toSorted((a, b) => a - b) })}
        getOptionLabel={nameOf}
        renderInput={(props) => <TextField {...props} label={t('measures.field.indicatorNos')} />}
      />
      <TextField size="small" id="field-analysis" label={t('measures.field.analysis')} helperText={holdsDraft(drafted, draft.analysis) ? <DraftMark /> : undefined} value={draft.analysis} onChange={(event) => change({ analysis: event.target.value })} multiline minRows={2} fullWidth />
      <StepsInput steps={draft.steps} drafted={drafted} onChange={(steps) => change({ steps })} />
      <Autocomplete
        multiple
        size="small"
        disableCloseOnSelect
        id="field-divisionIds"
        options={divisions}
        value={chosen}
        onChange={(_, next) => change({ divisionIds: next.map(({ id }) => id) })}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        renderInput={(props) => <TextField {...props} label={t('measures.field.divisionIds')} helperText={t('measures.help.divisions')} />}
      />
      <TextField size="small" label={t('measures.field.responsibleText')} value={draft.responsibleText} onChange={(event) => change({ responsibleText: event.target.value })} fullWidth helperText={t('measures.help.responsibleText')} />
      <PeriodInput start={draft.periodStart} end={draft.periodEnd} text={draft.periodText} fiscalYear={fiscalYear} onChange={change} />
      <TextField size="small" id="field-followUp" label={t('measures.field.followUp')} value={draft.followUp} onChange={(event) => change({ followUp: event.target.value })} multiline minRows={2} fullWidth helperText={t('measures.help.followUp')} />
    </Box>
  );
}
