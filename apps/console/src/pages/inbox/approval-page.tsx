import { routes, type ApprovalView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { ApprovalHeader } from './approval-header.js';
import { ApprovalHistory } from './approval-history.js';
import { ApprovalNotes } from './approval-notes.js';
import { ApprovalTabs, type TabKey } from './approval-tabs.js';
import { changedPlaces, hasBeenRead } from './approval-view.js';
import { ApproveDialog } from './approve-dialog.js';
import { ChangedPlaces } from './changed-places.js';
import { DecisionBar } from './decision-bar.js';
import { rememberRead } from './read-texts.js';
import { useDecision } from './use-decision.js';
import { WholeDocument } from './whole-document.js';

/** May I sign it? What changed since last time first, then the whole document, then how it came here. */
export function ApprovalPage() {
  const { approvalId = '' } = useParams();
  const answer = useApi(routes.getApproval, { params: { approvalId } }, { refetchInterval: 30_000 });
  if (!answer.data) return answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : <PageSkeleton />;
  return (
    <>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      <Approval key={answer.data.id} approval={answer.data} reload={() => answer.refetch()} />
    </>
  );
}

function Approval({ approval, reload }: { approval: ApprovalView; reload: () => Promise<unknown> }) {
  const t = useText();
  const decision = useDecision(approval, reload);
  useRemembered(approval, decision.changed);
  const [tab, setTab] = useState<TabKey>(hasBeenRead(approval.places) ? 'changed' : 'whole');
  const [asking, setAsking] = useState(false);
  const shown = decision.returning ? 'whole' : tab;
  const tabs = [
    { key: 'changed' as const, label: t('inbox.approval.tabs.changed', { count: changedPlaces(approval.places).length }) },
    { key: 'whole' as const, label: t('inbox.approval.tabs.whole') },
    { key: 'history' as const, label: t('inbox.approval.tabs.history') },
  ];
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto', pb: { xs: 10, md: 4 } }}>
      <ApprovalHeader approval={approval} />
      <ApprovalTabs tabs={tabs} chosen={shown} label={t('inbox.approval.tabs.label')} onChoose={setTab} />
      <Box role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`} sx={{ display: 'grid', gap: 2.5 }}>
        {shown === 'changed' ? <ChangedPlaces approval={approval} /> : null}
        {shown === 'whole' ? <WholeDocument approval={approval} decision={decision} /> : null}
        {shown === 'history' ? <ApprovalHistory approval={approval} /> : <ApprovalNotes approval={approval} />}
      </Box>
      <DecisionBar approval={approval} decision={decision} onApprove={() => setAsking(true)} />
      {asking ? <ApproveDialog approval={approval} decision={decision} onClose={() => setAsking(false)} /> : null}
    </Box>
  );
}

/** A text that stood open here may be approved together with others; one that changed under the reader counts once it is read again. */
function useRemembered({ id, contentHash }: ApprovalView, changed: boolean): void {
  const accountId = useMe()?.accountId;
  useEffect(() => {
    if (accountId && !changed) rememberRead(accountId, id, contentHash);
  }, [accountId, id, contentHash, changed]);
}
