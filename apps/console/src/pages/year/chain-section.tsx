import type { CycleView } from '@prongsai/contracts';
import Typography from '@mui/material/Typography';
import { BellRing } from 'lucide-react';
import { useText } from '../../shared/language.js';
import { Section } from '../parts/section.js';
import { Chain } from './chain.js';
import { isReview, sendingEventOf } from './cycle-words.js';

/** Who will be asked, in order; while under review, who has answered and who holds it. */
export function ChainSection({ cycle }: { cycle: CycleView }) {
  const t = useText();
  if (cycle.approval.length === 0) return <NobodyAsked cycle={cycle} />;
  return (
    <Section title={t(isReview(cycle.state) ? 'year.after.titleNow' : 'year.after.title')}>
      <Chain steps={cycle.approval} skipped={cycle.skippedLevels} />
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
