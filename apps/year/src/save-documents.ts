import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { routes } from '@prongsai/contracts';
import { documentKinds } from '@prongsai/ita';
import type { World } from './world.js';

/** Writes the documents of the cycle, as the public page offers them, into the folder. */
export async function saveDocuments(world: World, cycleId: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const officer = await world.as('officer');
  const { data } = await officer.call(routes.listDocuments, { params: { cycleId } });
  const files: string[] = [];
  for (const document of documentKinds.flatMap((kind) => data.filter((candidate) => candidate.kind === kind))) {
    const bytes = await officer.call(routes.publicDocument, { params: { documentId: document.id } });
    const file = path.join(folder, `${document.kind}-${document.fiscalYear}.pdf`);
    await writeFile(file, bytes);
    files.push(file);
  }
  return files;
}
