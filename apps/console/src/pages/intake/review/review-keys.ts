export type ReviewCommand = { do: 'next' | 'previous' | 'confirm' | 'edit' } | { do: 'choose'; at: number };

interface Pressed {
  /** The key by its place on the keyboard: the Thai layout has other letters there. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where the focus is: in the midst of typing, on something that Enter presses, or elsewhere. */
export type Focus = 'typing' | 'pressable' | 'elsewhere';

const plain: Readonly<Record<string, ReviewCommand>> = { KeyJ: { do: 'next' }, KeyK: { do: 'previous' }, KeyE: { do: 'edit' } };

/** What a key asks for in the review; nothing while somebody types, and Enter belongs to the button it stands on. */
export function reviewCommand({ code, ctrlKey, metaKey, altKey, shiftKey }: Pressed, focus: Focus): ReviewCommand | null {
  if (focus === 'typing' || ctrlKey || metaKey || altKey || shiftKey) return null;
  if (code === 'Enter' || code === 'NumpadEnter') return focus === 'pressable' ? null : { do: 'confirm' };
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit ? { do: 'choose', at: Number(digit) - 1 } : (plain[code] ?? null);
}

/** A radio takes no text: keys keep their meaning there. */
export function focusOf(target: EventTarget): Focus {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox')) return 'elsewhere';
  if (target.matches('input, textarea, select, [contenteditable], [role=combobox]')) return 'typing';
  return target.matches('button, a, [role=tab], [role=button]') ? 'pressable' : 'elsewhere';
}
