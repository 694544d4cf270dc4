import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';

interface PdfCanvasProps {
  pdf: PDFDocumentProxy;
  no: number;
  /** In CSS pixels. */
  width: number;
  rotation?: number;
  label: string;
}

/** Draws one page as a picture, as sharp as the screen. Drawing that is no longer wanted is given up. */
export function PdfCanvas({ pdf, no, width, rotation = 0, label }: PdfCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    let wanted = true;
    let task: RenderTask | null = null;
    const draw = async () => {
      const page = await pdf.getPage(no);
      const turned = (page.rotate + rotation) % 360;
      const viewport = page.getViewport({ scale: (width * window.devicePixelRatio) / page.getViewport({ scale: 1, rotation: turned }).width, rotation: turned });
      const element = canvas.current;
      if (!wanted || !element) return;
      element.width = Math.floor(viewport.width);
      element.height = Math.floor(viewport.height);
      task = page.render({ canvas: element, viewport });
      await task.promise;
    };
    draw().catch((error: unknown) => {
      if (wanted) setFailed(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      wanted = false;
      task?.cancel();
    };
  }, [pdf, no, width, rotation]);
  if (failed) throw failed;
  return <canvas ref={canvas} role="img" aria-label={label} style={{ width, height: 'auto', display: 'block' }} />;
}
