import { placeName, type ApprovalView } from '@prongsai/contracts';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Eye } from 'lucide-react';
import { usePick, useText } from '../../shared/language.js';
import { previewHref } from '../documents/document-links.js';
import { PlaceEvidence, usePlaceEvidence } from '../evidence/place-evidence.js';
import { hasBeenRead, mineFirst, presentPlaces } from './approval-view.js';
import { OwnRemarks } from './own-remarks.js';
import { PlaceCard } from './place-card.js';
import { FieldRemark, RemarkField } from './remark-field.js';
import type { Decision } from './use-decision.js';

/** The document as it stands; while it is being returned, with room for a remark at every place and every field. */
export function WholeDocument({ approval, decision }: { approval: ApprovalView; decision: Decision }) {
  const t = useText();
  const pick = usePick();
  const evidenceAt = usePlaceEvidence(approval);
  const tellsMine = approval.places.some(({ mine }) => !mine);
  const { returning } = decision;
  return (
    <>
      {hasBeenRead(approval.places) ? null : <OwnRemarks remarks={approval.ownRemarks} />}
      {returning ? <Card sx={{ px: 4, py: 4 }}><RemarkField where="document" decision={decision} label={t('inbox.approval.remarkWhole')} autoFocus /></Card> : null}
      {mineFirst(presentPlaces(approval.places)).map((place) => (
        <PlaceCard key={place.where} place={place} fields={place.fields} tellsMine={tellsMine} renderUnderField={returning && place.fields.length > 1 ? (field) => <FieldRemark place={place} field={field} decision={decision} /> : undefined}>
          <PlaceEvidence pieces={evidenceAt(place.where)} />
          {returning ? <RemarkField where={place.where} decision={decision} label={t('inbox.approval.remarkAt', { place: pick(placeName(place.where)) })} /> : null}
        </PlaceCard>
      ))}
      <Button variant="outlined" component="a" href={previewHref(approval.cycleId, approval.document)} target="_blank" rel="noopener" startIcon={<Eye size={16} strokeWidth={1.75} />} sx={{ minHeight: 44 }}>
        {t('inbox.approval.asPublished')}
      </Button>
    </>
  );
}
