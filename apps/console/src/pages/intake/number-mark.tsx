import Box from '@mui/material/Box';
import { Check, Info } from 'lucide-react';
import type { MarkTone } from './reading/page-marks.js';
import { markLook } from './source/mark-look.js';

interface NumberMarkProps {
  /** `null`: it is only told. */
  no: number | null;
  tone: MarkTone;
}

/** The number of a finding, the same beside the page and beside what was read. */
export function NumberMark({ no, tone }: NumberMarkProps) {
  const { edge, ink } = markLook(tone);
  const mark = tone === 'answered' && no !== null ? <Check size={12} strokeWidth={2.25} aria-hidden /> : no;
  if (no === null) return <Box component="span" sx={{ display: 'inline-flex', color: 'prongsai.ink3', width: 20, justifyContent: 'center' }}><Info size={16} strokeWidth={1.75} aria-hidden /></Box>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', justifyContent: 'center', minWidth: 20, height: 20, px: '4px', borderRadius: '10px', fontSize: '0.6875rem', lineHeight: '20px', fontWeight: 700, bgcolor: `prongsai.${edge}`, color: `prongsai.${ink}`, flexShrink: 0 }}>
      {mark}
    </Box>
  );
}
