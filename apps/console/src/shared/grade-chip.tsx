import Box from '@mui/material/Box';
import { useNames, useText } from './language.js';
import { gradeKey, gradeLook } from './grade-look.js';

interface GradeChipProps {
  /** The code or the official label; `null` where there is no result. */
  grade: string | null;
  /** The board alone shortens. */
  short?: boolean;
}

/** The grade as the rule of its year names it; never computed here. */
export function GradeChip({ grade, short = false }: GradeChipProps) {
  const t = useText();
  const key = gradeKey(grade);
  const look = gradeLook(key);
  const names = useNames().grades;
  const full = key === null ? (grade ?? t('marks.noResult')) : names[key];
  const word = short && key !== null ? t(`marks.gradeShort.${key}`) : full;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex', alignItems: 'center', height: short ? 20 : 22, px: 1.5, borderRadius: '4px', border: 1, borderStyle: look.dashed ? 'dashed' : 'solid',
        fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap',
        color: `prongsai.${look.ink}`, bgcolor: `prongsai.${look.ground}`, borderColor: `prongsai.${look.edge}`,
      }}
    >
      {word}
    </Box>
  );
}
