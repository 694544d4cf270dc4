import { paperNoteAfterDays, type ApprovalView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { contentCode } from '../documents/document-links.js';
import { Confirm } from '../parts/confirm.js';
import { useToday } from '../parts/cycle-page.js';
import { DayField } from '../parts/day-field.js';
import { asksForNote, paperFaultOf, type PaperDecision } from './paper-decision.js';
import type { Decision } from './use-decision.js';

/** Asks once before a text is approved, by its code; a signature given on paper before is recorded with its day. */
export function ApproveDialog({ approval, decision, onClose }: { approval: ApprovalView; decision: Decision; onClose: () => void }) {
  const t = useText();
  const today = useToday() ?? approval.textSince;
  const [paper, setPaper] = useState<PaperDecision | null>(null);
  const fault = paper && paperFaultOf(paper, approval.textSince, today);
  return (
    <Confirm
      open
      title={t('inbox.approval.confirmTitle')}
      text={t('inbox.approval.confirmText', { code: contentCode(approval.contentHash) })}
      action={t('inbox.approval.approve')}
      busy={decision.busy}
      blocked={fault !== null}
      onConfirm={() => {
        onClose();
        decision.approve(paper);
      }}
      onClose={onClose}
    >
      <Box>
        <FormControlLabel control={<Checkbox checked={paper !== null} onChange={(event) => setPaper(event.target.checked ? { signedOn: null, note: '' } : null)} />} label={t('inbox.paper.given')} sx={{ minHeight: 44 }} />
        {paper ? <PaperFields paper={paper} textSince={approval.textSince} today={today} onChange={setPaper} /> : null}
      </Box>
    </Confirm>
  );
}

interface PaperFieldsProps {
  paper: PaperDecision;
  textSince: string;
  today: string;
  onChange: (paper: PaperDecision) => void;
}

function PaperFields({ paper, textSince, today, onChange }: PaperFieldsProps) {
  const t = useText();
  const dates = useDates();
  const { signedOn } = paper;
  const fault = paperFaultOf(paper, textSince, today);
  const late = signedOn !== null && asksForNote(signedOn, today);
  return (
    <Box sx={{ display: 'grid', gap: 3, mt: 2 }}>
      <DayField label={t('inbox.paper.signedOn')} value={signedOn} onChange={(day) => onChange({ ...paper, signedOn: day })} />
      <TextField label={t('inbox.paper.note')} value={paper.note} onChange={(event) => onChange({ ...paper, note: event.target.value })} required={late} size="small" fullWidth autoComplete="off" slotProps={{ htmlInput: { maxLength: 500 } }} />
      <Typography role="status" variant="body2" sx={{ color: fault && fault !== 'dayMissing' ? 'prongsai.lateFg' : 'prongsai.ink2' }}>
        {t(`inbox.paper.${fault ?? 'recorded'}`, { today: dates.long(today), since: dates.long(textSince), days: paperNoteAfterDays })}
      </Typography>
    </Box>
  );
}
