import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, type FormEvent } from 'react';
import { useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import type { Choice } from '../reading/choices.js';
import { KeyCap } from './key-cap.js';
import type { Answering } from './use-answering.js';
import type { DraftAnswer } from './use-draft-answer.js';

interface AnswerFormProps {
  draft: DraftAnswer;
  answering: Answering;
  labelledBy: string;
}

/** The ways to answer, the reason, and how far the answer reaches. */
export function AnswerForm({ draft, answering, labelledBy }: AnswerFormProps) {
  const t = useText();
  const error = answering.errorAt(draft.finding.id);
  const { choices, choice, at, own, reason, alike } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draft.confirm();
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ mt: 2 }}>
      <RadioGroup value={String(at)} onChange={(_, value) => draft.choose(Number(value))} aria-labelledby={labelledBy} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(200px, 1fr))' } }}>
        {choices.map((one, index) => <ChoiceCard key={`${one.kind} ${one.value}`} choice={one} index={index} chosen={one === choice} />)}
      </RadioGroup>
      <Box sx={{ display: 'grid', gap: 2, mt: 2.5, gridTemplateColumns: { xs: '1fr', sm: choice.kind === 'own' ? 'minmax(140px, 1fr) 2fr' : '1fr' } }}>
        {choice.kind === 'own' ? <TextField size="small" label={t('intake.choice.ownValue')} value={own} onChange={(event) => draft.write({ own: event.target.value })} error={draft.ownMissing} helperText={draft.ownMissing ? t('intake.choice.ownMissing') : undefined} autoFocus required /> : null}
        <TextField size="small" label={t('intake.reason.label')} value={reason} onChange={(event) => draft.write({ reason: event.target.value })} error={draft.reasonMissing} helperText={draft.reasonMissing ? t('intake.reason.missing') : undefined} required slotProps={{ htmlInput: { maxLength: 1000 } }} />
      </Box>
      {error ? <ProblemBand error={error} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mt: 2.5 }}>
        <Button type="submit" variant="contained" loading={answering.busy} endIcon={<KeyCap onBrand>Enter</KeyCap>}>{t('intake.confirm')}</Button>
        {alike > 0 ? (
          <FormControlLabel control={<Checkbox size="small" checked={draft.withAlike} onChange={(_, withAlike) => draft.write({ withAlike })} />} label={<Typography variant="body2">{t('intake.alike', { count: formatCount(alike) })}</Typography>} />
        ) : null}
      </Box>
    </Box>
  );
}

function ChoiceCard({ choice, index, chosen }: { choice: Choice; index: number; chosen: boolean }) {
  const t = useText();
  const note = useId();
  const title = choice.kind === 'own' ? t('intake.choice.own') : choice.value === null ? t('intake.choice.asPrinted') : t(`intake.choice.${choice.kind}`, { value: choice.value });
  return (
    <FormControlLabel
      value={String(index)}
      control={<Radio size="small" slotProps={{ input: { 'aria-describedby': note } }} />}
      sx={{
        m: 0, pl: 1, pr: 3, py: 1, alignItems: 'flex-start', borderRadius: '8px', bgcolor: 'prongsai.surface', minHeight: 44,
        boxShadow: `inset 0 0 0 ${chosen ? 2 : 1}px var(--prongsai-palette-prongsai-${chosen ? 'brand' : 'line2'})`,
      }}
      slotProps={{ typography: { component: 'div', sx: { flex: 1, minWidth: 0, pt: '5px' } } }}
      label={
        <>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
            <Typography variant="subtitle2" component="span" sx={{ flex: 1, minWidth: 0 }}>{title}</Typography>
            <KeyCap>{index + 1}</KeyCap>
          </Box>
          <Typography id={note} variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t(`intake.choice.${choice.note.key}`, choice.note.params)}</Typography>
        </>
      }
    />
  );
}
