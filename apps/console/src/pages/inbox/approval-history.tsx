import type { ApprovalView } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import { Section } from '../parts/section.js';
import { Chain } from '../year/chain.js';
import { Trail } from '../year/trail-section.js';

/** Who has it, who had it, and how it came here. */
export function ApprovalHistory({ approval }: { approval: ApprovalView }) {
  const t = useText();
  return (
    <>
      <Section title={t('inbox.approval.chain')}><Chain steps={approval.chain} skipped={approval.skippedLevels} /></Section>
      <Section title={t('inbox.approval.trail')}><Trail cycleId={approval.cycleId} limit={50} /></Section>
    </>
  );
}
