import type { PackData } from '@prongsai/trail';
import { chooser } from './chooser.js';
import { element } from './element.js';
import { givenFiles, type GivenFiles } from './given-files.js';
import { readPack, readPackFile } from './read-pack.js';
import { packView } from './view.js';
import { words } from './words.js';

const page = document.getElementById('page');
const embedded = document.getElementById('pack')?.textContent ?? 'null';
const inside = readPack(embedded);

const choosing = (): HTMLElement => chooser((files) => void take(files));

function say(text: string, className = ''): void {
  page?.replaceChildren(element('h1', '', words.title), element('p', className, text), choosing());
}

/** What does not have the form of a pack cannot be checked, and must not look as if it had been. */
function show(data: PackData | null, given: GivenFiles | null): void {
  try {
    if (data) page?.replaceChildren(...packView(data, given, choosing()));
    else say(words.unreadable, 'fault');
  } catch {
    say(words.unreadable, 'fault');
  }
}

/** The page checks the pack it came with; one that came without checks whatever it is given. */
async function take(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  try {
    const given = await givenFiles(files);
    show(inside ?? readPackFile(given.get('data/pack.json')), given);
  } catch {
    say(words.unreadable, 'fault');
  }
}

if (embedded === 'null') say(words.noPack);
else show(inside, null);
