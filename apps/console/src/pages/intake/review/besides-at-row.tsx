import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { usePick, useText } from '../../../shared/language.js';
import type { NumberedFinding } from '../reading/numbered-findings.js';

interface BesidesAtRowProps {
  findings: readonly NumberedFinding[];
  onOpen: (findingId: string) => void;
}

/** What else was found at the same value; one at a time is open. */
export function BesidesAtRow({ findings, onOpen }: BesidesAtRowProps) {
  const t = useText();
  const pick = usePick();
  if (findings.length === 0) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="caption" component="h4" sx={{ m: 0, color: 'prongsai.ink2' }}>{t('intake.othersAtRow')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 4, typography: 'body2' }}>
        {findings.map(({ finding, no }) => (
          <li key={finding.id}>
            <ButtonBase onClick={() => onOpen(finding.id)} sx={{ textAlign: 'left', color: 'prongsai.brandInk', borderRadius: '4px', '&:hover': { textDecoration: 'underline' }, '@media (pointer: coarse)': { minHeight: 44 } }}>
              {no === null ? '' : `${no} `}{pick(finding.message)}
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}
