import { placeName, routes, type BulkOutcome, type InboxItem } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ReasonList } from '../../shared/problem-band.js';
import { contentCode } from '../documents/document-links.js';
import { links } from '../parts/links.js';
import { changedPlaces, hasBeenRead } from './approval-view.js';

function Row({ item, children }: { item: InboxItem; children: ReactNode }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box component="li" sx={{ py: 3, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Typography sx={{ fontWeight: 600 }}>{t(`definitions.inbox.${item.definitionId}.${item.document}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('inbox.where', { agency: pick(item.agency.shortName), year: item.fiscalYear, round: item.round })}</Typography>
      {children}
    </Box>
  );
}

/** What it is, what changed in it since last time, its code, and whatever stands against approving it. */
export function BulkPreviewRow({ item }: { item: InboxItem }) {
  const t = useText();
  const pick = usePick();
  const approval = useApi(routes.getApproval, { params: { approvalId: item.id } }).data;
  const changed = changedPlaces(approval?.places ?? []).map(({ place }) => pick(placeName(place.where)));
  const words = changed.length > 0 ? t('inbox.bulk.changedPlaces', { places: changed.join(', ') }) : t(approval && hasBeenRead(approval.places) ? 'inbox.sameText' : 'inbox.bulk.whole');
  return (
    <Row item={item}>
      <Typography variant="body2">{words}</Typography>
      <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{t('inbox.bulk.code', { code: contentCode(item.contentHash) })}</Typography>
      {approval && approval.reasons.length > 0 ? <Box sx={{ color: 'prongsai.lateFg' }}><ReasonList reasons={approval.reasons} /></Box> : null}
    </Row>
  );
}

export function BulkOutcomeRow({ item, outcome, onOpen }: { item: InboxItem; outcome: BulkOutcome; onOpen: () => void }) {
  const t = useText();
  const { ok, problem } = outcome;
  const Icon = ok ? CircleCheck : CircleX;
  return (
    <Row item={item}>
      <Typography component="div" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mt: 1, fontWeight: 500, color: ok ? 'prongsai.doneFg' : 'prongsai.lateFg' }}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {ok ? t('inbox.approval.approved') : problem?.code === 'content-changed' ? t('inbox.bulk.refusedChanged') : t('inbox.bulk.refused')}
      </Typography>
      {problem ? (
        <>
          <ReasonList reasons={problem.reasons} />
          <Button component={Link} to={links.approval(item.id)} onClick={onOpen} variant="outlined" sx={{ mt: 2, minHeight: 44 }}>{t('inbox.bulk.look')}</Button>
        </>
      ) : null}
    </Row>
  );
}
