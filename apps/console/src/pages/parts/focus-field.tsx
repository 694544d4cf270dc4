import { useEffect } from 'react';

/** A gap leads to the very field: stands inside the panel, so that it acts once the panel is there, and after the panel took the focus. */
export function FocusField({ field }: { field: string | null }) {
  useEffect(() => {
    if (!field) return undefined;
    const frame = requestAnimationFrame(() => {
      const target = document.getElementById(`field-${field}`);
      const control = target?.matches('input, textarea, select') ? target : target?.querySelector<HTMLElement>('textarea, input, [role=combobox], button');
      target?.scrollIntoView({ block: 'center' });
      (control ?? target)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [field]);
  return null;
}
