import type { ApprovalView } from '@prongsai/contracts';
import Card from '@mui/material/Card';
import { useText } from '../../shared/language.js';
import { PlaceEvidence, usePlaceEvidence } from '../evidence/place-evidence.js';
import { changedPlaces, hasBeenRead, isRemoved, unchangedPlaces } from './approval-view.js';
import { FoldedPlaces } from './folded-places.js';
import { OwnRemarks } from './own-remarks.js';
import { PlaceCard } from './place-card.js';

/** What is different since the approver last decided himself; what he asked for stands first, as a list to tick off. */
export function ChangedPlaces({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const changes = changedPlaces(approval.places);
  const evidenceAt = usePlaceEvidence(approval);
  const tellsMine = approval.places.some(({ mine }) => !mine);
  if (!hasBeenRead(approval.places)) return <Card sx={{ px: 4, py: 3, color: 'prongsai.ink2' }}>{t('inbox.approval.firstReading')}</Card>;
  return (
    <>
      <OwnRemarks remarks={approval.ownRemarks} />
      {changes.length === 0 ? <Card sx={{ px: 4, py: 3, color: 'prongsai.ink2' }}>{t('inbox.approval.noChange')}</Card> : null}
      {changes.map(({ place, added, fields }, at) => (
        <PlaceCard key={`${place.where}:${at}`} place={place} fields={fields} added={added} removed={isRemoved(place)} marked tellsMine={tellsMine}>
          <PlaceEvidence pieces={isRemoved(place) ? [] : evidenceAt(place.where)} />
        </PlaceCard>
      ))}
      <FoldedPlaces places={unchangedPlaces(approval.places)} />
    </>
  );
}
