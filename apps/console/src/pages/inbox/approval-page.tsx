import { placeName, routes, type ApprovalView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ArrowRight, ChevronLeft, Eye, Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { StatusMark } from '../../shared/status-mark.js';
import { contentCode, previewHref } from '../documents/document-links.js';
import { PlaceEvidence, usePlaceEvidence } from '../evidence/place-evidence.js';
import { Confirm } from '../parts/confirm.js';
import { useToday } from '../parts/cycle-page.js';
import { Section } from '../parts/section.js';
import { Chain } from '../year/chain-section.js';
import { RemarkRow } from '../year/remarks-section.js';
import { Trail } from '../year/trail-section.js';
import { ApprovalTabs, type TabKey } from './approval-tabs.js';
import { changedPlaces, hasBeenRead, mineFirst, nextLevels, unchangedPlaces } from './approval-view.js';
import { DecisionBar } from './decision-bar.js';
import { dueOf } from './due-of.js';
import { FoldedPlaces } from './folded-places.js';
import { PlaceCard } from './place-card.js';
import { useDecision, type Decision } from './use-decision.js';

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
  const changes = changedPlaces(approval.places);
  const readBefore = hasBeenRead(approval.places);
  const [tab, setTab] = useState<TabKey>(readBefore ? 'changed' : 'whole');
  const [asking, setAsking] = useState(false);
  const shown = decision.returning ? 'whole' : tab;
  const tabs = [
    { key: 'changed' as const, label: t('inbox.approval.tabs.changed', { count: changes.length }) },
    { key: 'whole' as const, label: t('inbox.approval.tabs.whole') },
    { key: 'history' as const, label: t('inbox.approval.tabs.history') },
  ];
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto', pb: { xs: 10, md: 4 } }}>
      <Header approval={approval} />
      <ApprovalTabs tabs={tabs} chosen={shown} label={t('inbox.approval.tabs.label')} onChoose={setTab} />
      <Box role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`} sx={{ display: 'grid', gap: 2.5 }}>
        {shown === 'changed' ? <Changed approval={approval} /> : null}
        {shown === 'whole' ? <Whole approval={approval} decision={decision} /> : null}
        {shown === 'history' ? <History approval={approval} /> : null}
        {shown === 'history' ? null : <Notes approval={approval} />}
      </Box>
      <DecisionBar approval={approval} decision={decision} onApprove={() => setAsking(true)} />
      <Confirm open={asking} title={t('inbox.approval.confirmTitle')} text={t('inbox.approval.confirmText', { code: contentCode(approval.contentHash) })} action={t('inbox.approval.approve')} busy={decision.busy} onConfirm={() => { setAsking(false); decision.approve(); }} onClose={() => setAsking(false)} />
    </Box>
  );
}

function Header({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const pick = usePick();
  const today = useToday();
  const due = approval.dueOn && today ? dueOf(approval.dueOn, today) : null;
  const title = t(`inbox.document.${approval.document}`);
  return (
    <Box component="header" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 3 }}>
      <Title title={title} />
      <IconButton component={Link} to="/inbox" aria-label={t('inbox.approval.back')} sx={{ width: 44, height: 44, ml: -3 }}>
        <ChevronLeft size={22} strokeWidth={1.75} />
      </IconButton>
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
        <Typography variant="h2" component="h1">{title}</Typography>
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t('inbox.where', { agency: pick(approval.agency.shortName), year: approval.fiscalYear, round: approval.round })}</Typography>
      </Box>
      {due ? <Box sx={{ pt: 1 }}><StatusMark state={due.mark} days={due.days} size="chip" /></Box> : null}
    </Box>
  );
}

function Changed({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const changes = changedPlaces(approval.places);
  const evidenceAt = usePlaceEvidence(approval);
  const tellsMine = approval.places.some(({ mine }) => !mine);
  if (!hasBeenRead(approval.places)) return <Card sx={{ px: 4, py: 3, color: 'prongsai.ink2' }}>{t('inbox.approval.firstReading')}</Card>;
  return (
    <>
      <OwnRemarks approval={approval} />
      {changes.length === 0 ? <Card sx={{ px: 4, py: 3, color: 'prongsai.ink2' }}>{t('inbox.approval.noChange')}</Card> : null}
      {changes.map(({ place, added, fields }) => (
        <PlaceCard key={place.where} place={place} fields={fields} added={added} marked tellsMine={tellsMine}>
          <PlaceEvidence pieces={evidenceAt(place.where)} />
        </PlaceCard>
      ))}
      <FoldedPlaces places={unchangedPlaces(approval.places)} />
    </>
  );
}

function OwnRemarks({ approval }: { approval: ApprovalView }) {
  const t = useText();
  if (approval.ownRemarks.length === 0) return null;
  return (
    <Section title={t('inbox.approval.ownRemarks')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {approval.ownRemarks.map((remark) => <RemarkRow key={remark.id} remark={remark} />)}
      </Box>
    </Section>
  );
}

function Whole({ approval, decision }: { approval: ApprovalView; decision: Decision }) {
  const t = useText();
  const pick = usePick();
  const evidenceAt = usePlaceEvidence(approval);
  const tellsMine = approval.places.some(({ mine }) => !mine);
  return (
    <>
      {hasBeenRead(approval.places) ? null : <OwnRemarks approval={approval} />}
      {decision.returning ? <RemarkField where="document" decision={decision} label={t('inbox.approval.remarkWhole')} card /> : null}
      {mineFirst(approval.places).map((place) => (
        <PlaceCard key={place.where} place={place} fields={place.fields} tellsMine={tellsMine}>
          <PlaceEvidence pieces={evidenceAt(place.where)} />
          {decision.returning ? <RemarkField where={place.where} decision={decision} label={t('inbox.approval.remarkAt', { place: pick(placeName(place.where)) })} /> : null}
        </PlaceCard>
      ))}
      <Button variant="outlined" component="a" href={previewHref(approval.cycleId, approval.document)} target="_blank" rel="noopener" startIcon={<Eye size={16} strokeWidth={1.75} />} sx={{ minHeight: 44 }}>
        {t('inbox.approval.asPublished')}
      </Button>
    </>
  );
}

function RemarkField({ where, decision, label, card = false }: { where: string; decision: Decision; label: string; card?: boolean }) {
  const field = (
    <TextField label={label} value={decision.remarks[where] ?? ''} onChange={(event) => decision.write(where, event.target.value)} multiline minRows={card ? 2 : 1} fullWidth size="small" autoFocus={card} sx={{ mt: card ? 0 : 3 }} slotProps={{ htmlInput: { maxLength: 2000 } }} />
  );
  return card ? <Card sx={{ px: 4, py: 4 }}>{field}</Card> : field;
}

function History({ approval }: { approval: ApprovalView }) {
  const t = useText();
  return (
    <>
      <Section title={t('inbox.approval.chain')}><Chain steps={approval.chain} /></Section>
      <Section title={t('inbox.approval.trail')}><Trail cycleId={approval.cycleId} limit={50} /></Section>
    </>
  );
}

function Notes({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const pick = usePick();
  const next = nextLevels(approval.chain).map(({ approvers }) => approvers.map(({ title }) => pick(title)).join(', '));
  const line = { display: 'flex', gap: 2, color: 'prongsai.ink2', typography: 'body2' } as const;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, px: 0.5 }}>
      <Box sx={line}>
        <Box sx={{ pt: '3px' }}><Fingerprint size={16} strokeWidth={1.75} aria-hidden /></Box>
        <span>{t('inbox.approval.codeBefore')} <Box component="strong" sx={{ color: 'prongsai.ink', whiteSpace: 'nowrap' }}>{contentCode(approval.contentHash)}</Box> {t('inbox.approval.codeAfter')}</span>
      </Box>
      <Box sx={line}>
        <Box sx={{ pt: '3px' }}><ArrowRight size={16} strokeWidth={1.75} aria-hidden /></Box>
        <span>{next.length > 0 ? t('inbox.approval.next', { who: next.join(t('inbox.approval.then')) }) : t('inbox.approval.last')}</span>
      </Box>
    </Box>
  );
}
