import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Check, Plus } from 'lucide-react';
import { useText } from '../../shared/language.js';

export interface StepToAdd {
  /** What is shown, in the language of the screen. */
  text: string;
  /** What is put into the plan. */
  thai: string;
  note?: string;
}

interface SuggestedStepsProps {
  steps: readonly StepToAdd[];
  /** The step stands in the measure already. */
  isIn: (thai: string) => boolean;
  onAdd: (thai: string) => void;
}

/** Steps to put into the measure one at a time; one that is there says so. */
export function SuggestedSteps({ steps, isIn, onAdd }: SuggestedStepsProps) {
  const t = useText();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {steps.map(({ text, thai, note }) => {
        const there = isIn(thai);
        return (
          <Box component="li" key={thai} sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', border: 1, borderColor: 'prongsai.line', borderRadius: '8px', px: 3, py: 2 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2">{text}</Typography>
              {there ? <Typography variant="caption" component="p" role="status" sx={{ m: 0, color: 'prongsai.doneFg' }}>{t('suggestions.added')}</Typography> : null}
              {note && !there ? <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{note}</Typography> : null}
            </Box>
            <IconButton aria-label={t('suggestions.add', { step: text })} disabled={there} onClick={() => onAdd(thai)} sx={{ width: 32, height: 32, border: 1, borderColor: 'prongsai.line2', color: 'prongsai.ink', '@media (pointer: coarse)': { width: 44, height: 44 }, '&.Mui-disabled': { color: 'prongsai.doneSolid', borderColor: 'prongsai.line' } }}>
              {there ? <Check size={16} strokeWidth={1.75} /> : <Plus size={16} strokeWidth={1.75} />}
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
}
