import type { Remark } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { useText } from '../../shared/language.js';
import { Section } from '../parts/section.js';
import { RemarkRow } from '../year/remark-row.js';

/** What the approver asked for in earlier rounds, and whether it was done. */
export function OwnRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useText();
  if (remarks.length === 0) return null;
  return (
    <Section title={t('inbox.approval.ownRemarks')} aside={t('year.remarks.done', { done: remarks.filter(({ closed }) => closed).length, all: remarks.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {remarks.map((remark) => <RemarkRow key={remark.id} remark={remark} />)}
      </Box>
    </Section>
  );
}
