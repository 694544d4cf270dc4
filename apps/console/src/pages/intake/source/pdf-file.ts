import type { PDFDocumentProxy } from 'pdfjs-dist';
import { routes } from '@prongsai/contracts';
import { client } from '../../../providers/client.js';

/** A file of our own: the content security policy takes workers from nowhere else. */
const worker = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url);

/** Opens a PDF of the intake; the library comes when the first one is looked at. */
export async function openPdf(intakeId: string): Promise<PDFDocumentProxy> {
  const [pdfjs, data] = await Promise.all([import('pdfjs-dist'), client.call(routes.intakeFile, { params: { intakeId } })]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.href;
  // The content security policy allows neither evaluation nor modules of WebAssembly; scripts inside the file are never run.
  return pdfjs.getDocument({ data, isEvalSupported: false, useWasm: false, enableXfa: false }).promise;
}
