type Child = Node | string;

/** An element with its class and children; texts stay texts, whatever a pack holds. */
export function element(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
