import type { CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useText } from '../../shared/language.js';
import { linkOf } from '../parts/links.js';
import { Section } from '../parts/section.js';
import { placeOfRemark, remarkRounds } from './remark-place.js';
import { RemarkRow } from './remark-row.js';

/** After a return the remarks are the checklist of the next round; those of earlier rounds stay below. */
export function RemarksSection({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const { remarks } = cycle;
  if (remarks.length === 0) return null;
  const rounds = remarkRounds(remarks);
  const done = remarks.filter(({ closed }) => closed).length;
  return (
    <Section id="remarks" title={t('year.remarks.title')} aside={t('year.remarks.done', { done, all: remarks.length })}>
      {rounds.map((one) => (
        <Box key={one.round} sx={{ mt: one === rounds[0] ? 0 : 2 }}>
          {rounds.length > 1 ? <Typography variant="subtitle2" component="h3">{t('year.remarks.round', { round: one.round })}</Typography> : null}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {one.remarks.map((remark) => (
              <RemarkRow key={remark.id} remark={remark} to={linkOf(placeOfRemark(remark), cycle)} />
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
