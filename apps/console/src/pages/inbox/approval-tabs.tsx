import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { KeyboardEvent } from 'react';

export type TabKey = 'changed' | 'whole' | 'history';

interface ApprovalTabsProps {
  tabs: { key: TabKey; label: string }[];
  chosen: TabKey;
  label: string;
  onChoose: (key: TabKey) => void;
}

/** A segmented bar for the thumb; arrows move between the tabs. */
export function ApprovalTabs({ tabs, chosen, label, onChoose }: ApprovalTabsProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const at = tabs.findIndex(({ key }) => key === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    document.getElementById(`tab-${next.key}`)?.focus();
  };
  return (
    <Box role="tablist" aria-label={label} onKeyDown={press} sx={{ display: 'flex', p: '3px', borderRadius: '10px', bgcolor: 'prongsai.blockBg', mb: 3 }}>
      {tabs.map((tab) => {
        const on = tab.key === chosen;
        return (
          <ButtonBase key={tab.key} id={`tab-${tab.key}`} role="tab" aria-selected={on} aria-controls={`panel-${tab.key}`} tabIndex={on ? 0 : -1} onClick={() => onChoose(tab.key)} sx={{ flex: 1, minHeight: 44, px: 1, borderRadius: '8px', fontSize: '0.875rem', lineHeight: '22px', ...(on ? { bgcolor: 'prongsai.surface', fontWeight: 600, boxShadow: 'inset 0 0 0 1px var(--prongsai-palette-prongsai-line2)' } : { color: 'prongsai.ink2' }) }}>
            {tab.label}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
