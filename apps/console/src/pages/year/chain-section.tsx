import type { ApprovalStep, CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { BellRing, Check, ChevronRight, Hourglass, Undo2 } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { Section } from '../parts/section.js';
import { isReview, sendingEventOf } from './cycle-words.js';

/** Who will be asked, in order; while under review, who has answered and who holds it. */
export function ChainSection({ cycle }: { cycle: CycleView }) {
  const t = useText();
  if (cycle.approval.length === 0) return <NobodyAsked cycle={cycle} />;
  return (
    <Section title={t(isReview(cycle.state) ? 'year.after.titleNow' : 'year.after.title')}>
      <Chain steps={cycle.approval} />
      <Typography variant="body2" sx={{ display: 'flex', gap: 2, alignItems: 'center', color: 'prongsai.ink2', mt: 3 }}>
        <BellRing size={15} strokeWidth={1.75} aria-hidden />
        {t('year.after.reminds')}
      </Typography>
    </Section>
  );
}

/** A step that nobody reviews goes on by itself once it is sent. */
function NobodyAsked({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const next = cycle.allowedEvents.find(({ event }) => event === sendingEventOf(cycle.state))?.to;
  if (!next || cycle.state !== 'analysing') return null;
  return (
    <Section title={t('year.after.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('year.after.noChain', { state: t(`year.states.${next}`) })}</Typography>
    </Section>
  );
}

export function Chain({ steps }: { steps: readonly ApprovalStep[] }) {
  return (
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
  );
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
  const rule = approvers.length > 1 ? 'all' : last ? 'sign' : 'one';
  return (
    <Box aria-current={step.status === 'here' ? 'step' : undefined} sx={{ flex: 1, minWidth: 0, px: 3, py: 2, border: 1, borderRadius: '8px', ...edges[step.status] }}>
      <Typography variant="subtitle2" component="div">{title}</Typography>
      {step.status === 'ahead' ? (
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t(`year.after.${rule}`)}</Typography>
      ) : (
        approvers.map((approver) => <Answer key={approver.positionId} approver={approver} named={approvers.length > 1} />)
      )}
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
    <Typography variant="caption" component="div" sx={{ display: 'flex', gap: 1.5, color: 'prongsai.ink2' }}>
      <Box component="span" sx={{ pt: '3px', color: valid ? 'prongsai.doneSolid' : 'prongsai.openSolid' }}>
        <Icon size={12} strokeWidth={1.75} aria-hidden />
      </Box>
      <span>
        {named ? `${pick(approver.title)} ` : ''}
        {words}
        {voided ? ` ${t('year.after.voided')}` : ''}
      </span>
    </Typography>
  );
}
