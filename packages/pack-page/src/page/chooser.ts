import { element } from './element.js';
import { words } from './words.js';

function button(text: string, folder: boolean, choose: (files: readonly File[]) => void): HTMLElement {
  const input = document.createElement('input');
  input.type = 'file';
  if (folder) input.webkitdirectory = true;
  else input.accept = '.zip';
  input.addEventListener('change', () => choose([...(input.files ?? [])]));
  return element('label', 'button', text, input);
}

/** Where a pack is dropped or chosen. */
export function chooser(choose: (files: readonly File[]) => void): HTMLElement {
  const box = element('div', 'card drop', element('p', '', words.choose), button(words.chooseZip, false, choose), button(words.chooseFolder, true, choose));
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    choose([...(event.dataTransfer?.files ?? [])]);
  });
  return box;
}
