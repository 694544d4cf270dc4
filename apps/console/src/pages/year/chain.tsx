import type { ApprovalStep, Reason } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Check, ChevronRight, CornerDownRight, Hourglass, Undo2 } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { notesOf, ruleOf, type ApproverNote } from './approver-notes.js';

interface ChainProps {
  steps: readonly ApprovalStep[];
  /** Levels that are not asked here, and why. */
  skipped: readonly Reason[];
}

/** The levels in order; while under review, who has answered, by what right, and who holds it. */
export function Chain({ steps, skipped }: ChainProps) {
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, alignItems: 'stretch', gap: 2 }}>
        {steps.map((step, at) => (
          <Box component="li" key={step.level} sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, alignItems: { sm: 'stretch' }, gap: 2 }}>
            {at > 0 ? (
              <Box aria-hidden sx={{ display: { xs: 'none', sm: 'grid' }, placeItems: 'center', color: 'prongsai.ink3' }}>
                <ChevronRight size={16} strokeWidth={1.75} />
              </Box>
            ) : null}
            <Step step={step} last={at === steps.length - 1} />
          </Box>
        ))}
      </Box>
      <Skipped reasons={skipped} />
    </>
  );
}

function Skipped({ reasons }: { reasons: readonly Reason[] }) {
  const pick = usePick();
  return reasons.map((reason) => (
    <Typography key={`${reason.code}:${reason.where ?? ''}`} variant="body2" sx={{ display: 'flex', gap: 2, mt: 2, color: 'prongsai.ink2' }}>
      <Box component="span" sx={{ pt: '3px' }}><CornerDownRight size={15} strokeWidth={1.75} aria-hidden /></Box>
      {pick(reason.message)}
    </Typography>
  ));
}

const edges = {
  done: { borderColor: 'prongsai.doneSolid' },
  here: { borderColor: 'prongsai.brand', boxShadow: 'inset 0 0 0 1px var(--prongsai-palette-prongsai-brand)' },
  ahead: { borderColor: 'prongsai.line2' },
  returned: { borderColor: 'prongsai.late2Bg' },
} as const;

function Step({ step, last }: { step: ApprovalStep; last: boolean }) {
  const t = useText();
  const pick = usePick();
  const { approvers } = step;
  const title = approvers.length === 1 && approvers[0] ? pick(approvers[0].title) : `${t(`year.levels.${step.level}`)} ${approvers.length > 1 ? approvers.length : ''}`;
  const rule = ruleOf(step, last);
  const toldRule = step.status === 'ahead' || rule === 'any' || rule === 'atLeast';
  return (
    <Box aria-current={step.status === 'here' ? 'step' : undefined} sx={{ flex: 1, minWidth: 0, px: 3, py: 2, border: 1, borderRadius: '8px', ...edges[step.status] }}>
      <Typography variant="subtitle2" component="div">{title}</Typography>
      {toldRule ? <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t(`year.after.${rule}`, { needed: step.needed, asked: approvers.length })}</Typography> : null}
      {step.status === 'ahead' ? null : approvers.map((approver) => <Answer key={approver.approvalId ?? approver.positionId} approver={approver} named={approvers.length > 1} />)}
    </Box>
  );
}

function Answer({ approver, named }: { approver: ApprovalStep['approvers'][number]; named: boolean }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { verdict, voided, decidedAt, workingDaysHeld } = approver;
  const valid = verdict !== null && !voided;
  const Icon = !valid ? Hourglass : verdict === 'approved' ? Check : Undo2;
  const day = decidedAt ? dates.dayMonth(dates.dayOf(decidedAt)) : '';
  const words = valid ? t(`year.after.${verdict}`, { day }) : approver.askedAt ? t('year.after.waiting', { held: t('app.workingDays', { smart_count: workingDaysHeld ?? 0 }) }) : t('year.after.ahead');
  return (
    <Typography variant="caption" component="div" sx={{ display: 'flex', gap: 1.5, color: 'prongsai.ink2', mt: named ? 0.5 : 0 }}>
      <Box component="span" sx={{ pt: '3px', color: valid ? 'prongsai.doneSolid' : 'prongsai.openSolid' }}>
        <Icon size={12} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box component="span" sx={{ minWidth: 0 }}>
        {named ? `${pick(approver.title)} ` : ''}
        {words}
        {notesOf(approver).map((note) => <Note key={note.kind} note={note} />)}
      </Box>
    </Typography>
  );
}

function Note({ note }: { note: ApproverNote }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const on = 'on' in note && note.on !== null ? dates.long(note.on) : '';
  const params: Record<string, string | number> = 'office' in note ? { own: note.own ? pick(note.own) : '', office: pick(note.office), no: note.no, on } : { ...note, on };
  return <Box component="span" sx={{ display: 'block' }}>{t(`year.chain.${note.kind}`, params)}</Box>;
}
