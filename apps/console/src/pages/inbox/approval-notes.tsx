import type { ApprovalView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { ArrowRight, Fingerprint, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { contentCode } from '../documents/document-links.js';
import { nextLevels } from './approval-view.js';

/** What is being decided on, by its code, and who is asked next. */
export function ApprovalNotes({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const pick = usePick();
  const next = nextLevels(approval.chain).map(({ approvers }) => approvers.map(({ title }) => pick(title)).join(', '));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, px: 0.5 }}>
      <Note icon={Fingerprint}>
        {t('inbox.approval.codeBefore')} <Box component="strong" sx={{ color: 'prongsai.ink', whiteSpace: 'nowrap' }}>{contentCode(approval.contentHash)}</Box> {t('inbox.approval.codeAfter')}
      </Note>
      <Note icon={ArrowRight}>{next.length > 0 ? t('inbox.approval.next', { who: next.join(t('inbox.approval.then')) }) : t('inbox.approval.last')}</Note>
    </Box>
  );
}

function Note({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', color: 'prongsai.ink2', typography: 'body2' }}>
      <Box sx={{ pt: '3px' }}><Icon size={16} strokeWidth={1.75} aria-hidden /></Box>
      <span>{children}</span>
    </Box>
  );
}
