import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { DraftMark } from '../parts/draft-mark.js';
import { isDraft, type Drafted } from './drafted.js';
import { addStep, moveStep, removeStep } from './measure-draft.js';

interface StepsInputProps {
  steps: readonly string[];
  drafted: Drafted;
  onChange: (steps: string[]) => void;
}

/** Numbered steps: Enter opens the next, Alt with an arrow moves one, Backspace on an empty line removes it. */
export function StepsInput({ steps, drafted, onChange }: StepsInputProps) {
  const t = useText();
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    fields.current[next.current]?.focus();
    next.current = null;
  });
  const put = (changed: string[], focus: number) => {
    next.current = Math.min(Math.max(focus, 0), changed.length - 1);
    onChange(changed);
  };
  const press = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) put(addStep(steps, at), at + 1);
    else if (event.altKey && by !== 0) put(moveStep(steps, at, by), at + by);
    else if (event.key === 'Backspace' && steps[at] === '' && steps.length > 1) put(removeStep(steps, at), at - 1);
    else return;
    event.preventDefault();
  };
  return (
    <Box role="group" aria-labelledby="steps-label" id="field-steps" tabIndex={-1}>
      <Typography id="steps-label" variant="subtitle2">{t('measures.field.steps')}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', m: 0, mb: 1 }}>{t('measures.help.steps')}</Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {steps.map((step, at) => (
          <Step
            key={at}
            at={at}
            step={step}
            last={at === steps.length - 1}
            draft={isDraft(drafted, step)}
            hold={(element) => { fields.current[at] = element; }}
            onType={(text) => onChange(steps.with(at, text))}
            onPress={(event) => press(event, at)}
            onMove={(by) => put(moveStep(steps, at, by), at + by)}
            onRemove={() => put(removeStep(steps, at), at - 1)}
          />
        ))}
      </Box>
      <Button variant="text" size="small" startIcon={<Plus size={15} strokeWidth={1.75} />} onClick={() => put(addStep(steps, steps.length - 1), steps.length)} sx={{ mt: 1 }}>
        {t('measures.addStep')}
      </Button>
    </Box>
  );
}

interface StepProps {
  at: number;
  step: string;
  last: boolean;
  draft: boolean;
  hold: (element: HTMLTextAreaElement | null) => void;
  onType: (text: string) => void;
  onPress: (event: KeyboardEvent) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Step({ at, step, last, draft, hold, onType, onPress, onMove, onRemove }: StepProps) {
  const t = useText();
  const no = at + 1;
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, border: 1, borderColor: 'prongsai.line2', borderRadius: '8px', pl: 2.5, bgcolor: 'prongsai.surface', '&:focus-within': { borderColor: 'prongsai.brand', boxShadow: 'inset 0 0 0 1px var(--prongsai-palette-prongsai-brand)' } }}>
      <Box aria-hidden sx={{ pt: '9px', minWidth: 18, color: 'prongsai.ink2', fontSize: '0.8125rem', lineHeight: '20px' }}>{no}.</Box>
      <Box sx={{ flex: 1, minWidth: 0, py: 2 }}>
        {draft ? <DraftMark /> : null}
        <InputBase multiline fullWidth value={step} onChange={(event) => onType(event.target.value.replaceAll('\n', ' '))} onKeyDown={onPress} inputRef={hold} inputProps={{ 'aria-label': t('measures.step', { no }) }} sx={{ py: 0, fontSize: '0.875rem', lineHeight: '22px' }} />
      </Box>
      <Box sx={{ display: 'flex', pt: '5px' }}>
        <StepButton label={t('measures.moveUp', { no })} disabled={at === 0} onClick={() => onMove(-1)}><ArrowUp size={14} strokeWidth={1.75} /></StepButton>
        <StepButton label={t('measures.moveDown', { no })} disabled={last} onClick={() => onMove(1)}><ArrowDown size={14} strokeWidth={1.75} /></StepButton>
        <StepButton label={t('measures.removeStep', { no })} onClick={onRemove}><X size={14} strokeWidth={1.75} /></StepButton>
      </Box>
    </Box>
  );
}

function StepButton({ label, disabled = false, onClick, children }: { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <IconButton size="small" aria-label={label} disabled={disabled} onClick={onClick} sx={{ width: 26, height: 28, p: 0, '@media (pointer: coarse)': { width: 36, height: 44 } }}>
      {children}
    </IconButton>
  );
}
