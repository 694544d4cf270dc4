import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Beside `src` and `dist`, so that both find it by the same way. */
const templates = fileURLToPath(new URL('../templates/', import.meta.url));

const fonts = (): Buffer[] => {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
  return ['400Regular', '400Regular_Italic', '700Bold'].map((face) => readFileSync(join(folder, face, `Sarabun_${face}.ttf`)));
};

let compiler: NodeCompiler | null = null;
const ready = (): NodeCompiler => (compiler ??= NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts() }] }));

/** Results of earlier runs that Typst keeps; enough for one document and its variants. */
const keptRuns = 10;

export class TypesettingFailed extends Error {
  override readonly name = 'TypesettingFailed';
}

/**
 * Sets a template with data. The data travels as one JSON string in `sys.inputs` and is never part of the markup, so that whatever
 * people write prints as itself.
 */
export const typeset = (template: string, data: unknown): Uint8Array => {
  const engine = ready();
  const compiled = engine.compile({ mainFilePath: join(templates, `${template}.typ`), inputs: { data: JSON.stringify(data) } });
  if (compiled.result === null) {
    const error = compiled.takeError() ?? compiled.takeDiagnostics();
    throw new TypesettingFailed(`${template}: ${JSON.stringify(error === null ? [] : engine.fetchDiagnostics(error))}`);
  }
  const pdf = engine.pdf(compiled.result);
  engine.evictCache(keptRuns);
  return new Uint8Array(pdf);
};
