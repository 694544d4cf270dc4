import type { DocumentPlace } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { hidden } from '../parts/hidden.js';
import { isChangedField } from './approval-view.js';
import { ChangedText } from './changed-text-view.js';

interface PlaceCardProps {
  place: DocumentPlace;
  fields: DocumentPlace['fields'];
  added?: boolean;
  /** Marks what was struck and what was put in; the whole document shows the present text only. */
  marked?: boolean;
  /** Tells which places are the approver's own; needless where all of them are. */
  tellsMine?: boolean;
  removed?: boolean;
  /** Stands under each field, e.g. to write a remark on it. */
  renderUnderField?: (field: DocumentPlace['fields'][number]) => ReactNode;
  /** Stands under the whole place. */
  children?: ReactNode;
}

/** The name of a place may say already what its one field is: บทวิเคราะห์ตัวชี้วัดที่ 1. */
const isSaid = (place: string, field: string) => place.toLowerCase().startsWith(field.toLowerCase());

/** One place of the document: its name, who answers for it, its fields as text. */
export function PlaceCard({ place, fields, added = false, removed = false, marked = false, tellsMine = true, renderUnderField, children }: PlaceCardProps) {
  const t = useText();
  const pick = usePick();
  return (
    <Card component="article" aria-label={pick(place.label)} sx={{ px: { xs: 3.75, md: 5 }, py: 3 }}>
      <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>
        {place.division ?? ''} {place.mine && tellsMine ? <Box component="span" sx={{ color: 'prongsai.brandInk', fontWeight: 600 }}>{t('inbox.approval.mine')}</Box> : null}
      </Typography>
      <Typography component="h3" sx={{ fontSize: '1rem', lineHeight: '26px', fontWeight: 600 }}>{pick(place.label)}</Typography>
      {added ? <Typography variant="caption" sx={{ color: 'prongsai.doneFg', bgcolor: 'prongsai.doneBg', px: 1.5, borderRadius: '4px' }}>{t('inbox.approval.addedPlace')}</Typography> : null}
      {removed ? <Typography variant="caption" sx={{ color: 'prongsai.lateFg', bgcolor: 'prongsai.lateTint', px: 1.5, borderRadius: '4px' }}>{t('inbox.approval.removedPlace')}</Typography> : null}
      <Box component="dl" sx={{ m: 0, mt: 1.5, display: 'grid', gap: 2 }}>
        {fields.map((field) => (
          <Box key={field.field}>
            <Typography component="dt" variant="caption" sx={{ color: 'prongsai.ink2' }} style={isSaid(pick(place.label), pick(field.label)) ? hidden : undefined}>{pick(field.label)}</Typography>
            <Box component="dd" sx={{ m: 0, fontSize: { xs: '0.9375rem', md: '0.875rem' }, lineHeight: { xs: '26px', md: '24px' }, whiteSpace: 'pre-line' }}>
              {marked && isChangedField(field) ? <ChangedText before={field.before ?? ''} now={field.now} /> : field.now || '–'}
              {renderUnderField?.(field)}
            </Box>
          </Box>
        ))}
      </Box>
      {children}
    </Card>
  );
}
