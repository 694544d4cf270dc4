import { PDFiumModule } from '@hyzyla/pdfium';
import type { Matrix } from './geometry.js';

/** What is used of PDFium's C interface; pointers, lengths and answers are numbers. */
type Call =
  | '_malloc' | '_free'
  | '_FPDF_InitLibrary' | '_FPDF_LoadMemDocument' | '_FPDF_GetLastError' | '_FPDF_CloseDocument'
  | '_FPDF_GetPageCount' | '_FPDF_LoadPage' | '_FPDF_ClosePage' | '_FPDF_GetPageWidthF' | '_FPDF_GetPageHeightF' | '_FPDF_PageToDevice'
  | '_FPDFPage_CountObjects' | '_FPDFPage_GetObject' | '_FPDFFormObj_CountObjects' | '_FPDFFormObj_GetObject'
  | '_FPDFPageObj_GetType' | '_FPDFPageObj_GetBounds' | '_FPDFPageObj_GetMatrix' | '_FPDFPageObj_SetIsActive'
  | '_FPDFPageObj_CountMarks' | '_FPDFPageObj_GetMark' | '_FPDFPageObjMark_GetParamBlobValue'
  | '_FPDFTextObj_GetFontSize' | '_FPDFTextObj_GetFont' | '_FPDFFont_GetBaseFontName'
  | '_FPDFText_LoadPage' | '_FPDFText_ClosePage' | '_FPDFText_CountChars' | '_FPDFText_GetUnicode' | '_FPDFText_IsGenerated'
  | '_FPDFText_GetTextObject' | '_FPDFText_GetCharOrigin' | '_FPDFText_GetLooseCharBox' | '_FPDFText_GetCharBox'
  | '_FPDFPath_CountSegments' | '_FPDFPath_GetPathSegment' | '_FPDFPath_GetDrawMode'
  | '_FPDFPathSegment_GetPoint' | '_FPDFPathSegment_GetType' | '_FPDFPathSegment_GetClose'
  | '_FPDFPage_GetAnnotCount' | '_FPDFPage_GetAnnot' | '_FPDFPage_CloseAnnot' | '_FPDFAnnot_GetSubtype' | '_FPDFAnnot_GetRect'
  | '_FPDFAnnot_HasKey' | '_FPDFAnnot_GetStringValue'
  | '_FPDFDoc_GetAttachmentCount' | '_FPDFDoc_GetAttachment' | '_FPDFAttachment_GetName' | '_FPDFAttachment_GetFile';

type Module = { HEAPU8: Uint8Array } & Readonly<Record<Call, (...values: number[]) => number>>;

const utf16 = new TextDecoder('utf-16le');
const utf8 = new TextDecoder();
const scratchBytes = 1 << 16;
const mostNumbers = 4;
const stride = 8;

/** PDFium with what calling C from here needs: a piece of its memory for arguments and answers. */
export class Pdfium {
  private readonly scratch: number;
  /** Where each of several numbers is written. */
  private readonly places: readonly number[];
  private seen: DataView;

  constructor(readonly call: Module) {
    call._FPDF_InitLibrary();
    this.scratch = call._malloc(scratchBytes);
    this.places = Array.from({ length: mostNumbers }, (_, index) => this.scratch + index * stride);
    this.seen = new DataView(call.HEAPU8.buffer, this.scratch, scratchBytes);
  }

  /** The memory is another one after it has grown. */
  private view(): DataView {
    const { buffer } = this.call.HEAPU8;
    if (this.seen.buffer !== buffer) this.seen = new DataView(buffer, this.scratch, scratchBytes);
    return this.seen;
  }

  /** Runs a call that writes up to four numbers, each to a pointer of its own; `null` where it refuses. */
  numbers(kind: 'float' | 'double' | 'integer', run: (first: number, second: number, third: number, fourth: number) => number): [number, number, number, number] | null {
    const [first = 0, second = 0, third = 0, fourth = 0] = this.places;
    if (run(first, second, third, fourth) === 0) return null;
    const view = this.view();
    if (kind === 'float') return [view.getFloat32(0, true), view.getFloat32(8, true), view.getFloat32(16, true), view.getFloat32(24, true)];
    if (kind === 'double') return [view.getFloat64(0, true), view.getFloat64(8, true), view.getFloat64(16, true), view.getFloat64(24, true)];
    return [view.getInt32(0, true), view.getInt32(8, true), view.getInt32(16, true), view.getInt32(24, true)];
  }

  /** Six numbers of an affine map, which the interface writes as one structure. */
  matrix(run: (pointer: number) => number): Matrix | null {
    if (run(this.scratch) === 0) return null;
    const view = this.view();
    const at = (index: number) => view.getFloat32(index * 4, true);
    return [at(0), at(1), at(2), at(3), at(4), at(5)];
  }

  /** A call that writes left, top, right and bottom as one structure of floats. */
  rectangle(run: (pointer: number) => number): [number, number, number, number] | null {
    if (run(this.scratch) === 0) return null;
    const view = this.view();
    return [view.getFloat32(0, true), view.getFloat32(4, true), view.getFloat32(8, true), view.getFloat32(12, true)];
  }

  /** Runs a call that writes UTF-16 and answers with its bytes, the closing zero among them. */
  text(run: (buffer: number, size: number) => number): string {
    const size = Math.min(run(this.scratch, scratchBytes), scratchBytes);
    const bytes = this.call.HEAPU8.subarray(this.scratch, this.scratch + Math.max(0, size - 2));
    return utf16.decode(bytes);
  }

  /** Runs a call that writes single bytes of text, closed by a zero, and answers with their number. */
  name(run: (buffer: number, size: number) => number): string {
    const size = Math.min(run(this.scratch, scratchBytes), scratchBytes);
    return utf8.decode(this.bytesAt(this.scratch, Math.max(0, size - 1)));
  }

  /** Runs a call that writes bytes and says how many at the last pointer; `null` where it refuses or they are too many. */
  blob(run: (buffer: number, size: number, length: number) => number): Uint8Array | null {
    const room = scratchBytes - 8;
    if (run(this.scratch + 8, room, this.scratch) === 0) return null;
    const length = this.view().getUint32(0, true);
    return length > room ? null : this.bytesAt(this.scratch + 8, length);
  }

  /** Runs a call with a name in the memory, closed by a zero. */
  named<T>(name: string, run: (pointer: number) => T): T {
    const pointer = this.copy(new TextEncoder().encode(`${name}\0`));
    try {
      return run(pointer);
    } finally {
      this.call._free(pointer);
    }
  }

  /** Copies bytes into the memory; the caller frees them. */
  copy(bytes: Uint8Array): number {
    const pointer = this.call._malloc(Math.max(1, bytes.length));
    if (pointer === 0) throw new RangeError('PDFium has no memory left');
    this.call.HEAPU8.set(bytes, pointer);
    return pointer;
  }

  bytesAt(pointer: number, length: number): Uint8Array {
    return this.call.HEAPU8.slice(pointer, pointer + length);
  }
}

let loaded: Promise<Pdfium> | null = null;

/** One instance for the process: starting it takes longer than reading a page. */
export const pdfium = (): Promise<Pdfium> =>
  (loaded ??= PDFiumModule({}).then((module) => new Pdfium(module as unknown as Module)));

/** After an abort the instance answers nothing more; the next file gets a new one. */
export const forgetPdfium = (): void => {
  loaded = null;
};
