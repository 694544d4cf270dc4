import ButtonBase from '@mui/material/ButtonBase';
import type { ComponentProps } from 'react';

/** A quiet control in the bar. */
export function BarButton({ sx, ...props }: ComponentProps<typeof ButtonBase>) {
  return (
    <ButtonBase
      sx={[
        { height: 34, px: 2, gap: 2, borderRadius: 1, color: 'prongsai.ink', typography: 'body2', whiteSpace: 'nowrap', '&:hover': { bgcolor: 'prongsai.hover' }, '& svg': { color: 'prongsai.ink2', flexShrink: 0 } },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
      {...props}
    />
  );
}
