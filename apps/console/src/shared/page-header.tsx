import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useText } from './language.js';

interface PageHeaderProps {
  title: string;
  /** One line of context beside the title. */
  context?: ReactNode;
  /** At most three actions. */
  actions?: ReactNode;
}

export function PageHeader({ title, context, actions }: PageHeaderProps) {
  const t = useText();
  return (
    <Box
      component="header"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2, minHeight: 40, mb: 2 }}
    >
      <title>{`${title} ${t('app.name')}`}</title>
      <Typography component="h1" sx={{ typography: 'h1', '@media (max-width: 899px)': { fontSize: '1.375rem', lineHeight: '34px' } }}>
        {title}
      </Typography>
      {context ? (
        <Typography component="div" variant="body2" sx={{ color: 'prongsai.ink2', flex: '1 1 auto', minWidth: 0 }}>
          {context}
        </Typography>
      ) : null}
      {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, ml: 'auto', '@media print': { display: 'none' } }}>{actions}</Box> : null}
    </Box>
  );
}
