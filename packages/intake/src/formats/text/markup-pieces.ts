import { Parser } from 'htmlparser2';

/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of printed text, and where it stands; `exact` when each of its characters stands there as it is. */
export interface Piece extends Range {
  text: string;
  exact: boolean;
}

const partsLines = new Set(['p', 'div', 'br', 'hr', 'tr', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'section', 'header', 'footer', 'blockquote', 'pre']);
const partsWords = new Set(['td', 'th']);
const falls = new Set([
  ...partsLines, ...partsWords, 'li',
  'b', 'i', 'u', 's', 'strong', 'em', 'span', 'font', 'sup', 'sub', 'small', 'big', 'strike', 'del', 'ins', 'mark', 'code', 'center', 'a', 'img',
  'tbody', 'thead', 'tfoot', 'caption', 'colgroup', 'col', 'figcaption', 'label', 'page_number', 'html', 'body',
]);

/** `**` of bold, and the backslash before a sign that is none. */
const signs = /\*\*|\\(?=[\\`*_{}[\]()#+.!|<>-])/g;

/** What was opened on a line before: the parser says nothing of it. */
const isClosing = (text: string): boolean => {
  const name = /^\s*<\/(\w+)\s*>\s*$/.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && falls.has(name);
};

/** The printed pieces of a stretch of text with light HTML in it. Check-boxes (`<input>`) and tags of no known name stay as they stand. */
export class MarkupPieces {
  readonly pieces: Piece[] = [];
  /** A list was marked, but none of its items. */
  lostMarkers = false;
  readonly #lists: { ordered: boolean; count: number }[] = [];
  readonly #parser: Parser;
  #read = 0;

  constructor(private readonly source: string, private readonly offset: number) {
    this.#parser = new Parser({
      ontext: (text) => this.#text(text),
      onopentag: (name) => this.#open(name),
      onclosetag: (name, implied) => this.#close(name, implied),
      oncomment: () => this.#passed(),
    });
    this.#parser.write(source);
    this.#parser.end();
    if (this.#read < source.length && !isClosing(source.slice(this.#read))) this.#printed(source.slice(this.#read), this.#read);
  }

  /** The parser has dealt with everything up to here; what it leaves at the end is no markup. */
  #passed(): void {
    this.#read = this.#parser.endIndex + 1;
  }

  #text(text: string): void {
    const [start, end] = [this.#parser.startIndex, this.#parser.endIndex + 1];
    if (this.source.slice(start, end) === text) this.#printed(text, start);
    else this.pieces.push({ text: text.replaceAll('\u00A0', ' '), start: this.offset + start, end: this.offset + end, exact: false });
    this.#passed();
  }

  #open(name: string): void {
    if (name === 'ol' || name === 'ul') this.#lists.push({ ordered: name === 'ol', count: 0 });
    const behind = this.#parser.endIndex + 1;
    if (name === 'li') this.#item(behind);
    else if (partsLines.has(name)) this.#between('\n', behind);
    else if (partsWords.has(name)) this.#between(' ', behind);
    else if (!falls.has(name)) this.#raw();
    this.#passed();
  }

  #close(name: string, implied: boolean): void {
    if (name === 'ol' || name === 'ul') this.lostMarkers = this.#lists.pop()?.count === 0 || this.lostMarkers;
    if (partsLines.has(name) && name !== 'br') this.#between('\n', this.#parser.startIndex);
    else if (!falls.has(name) && !implied) this.#raw();
    if (!implied) this.#passed();
  }

  #item(at: number): void {
    const list = this.#lists.at(-1);
    if (list) list.count += 1;
    this.#between(`\n${list?.ordered ? `${list.count}. ` : '- '}`, at);
  }

  #between(text: string, at: number): void {
    this.pieces.push({ text, start: this.offset + at, end: this.offset + at, exact: false });
  }

  #exact(start: number, end: number): void {
    if (end > start) this.pieces.push({ text: this.source.slice(start, end), start: this.offset + start, end: this.offset + end, exact: true });
  }

  #raw(): void {
    this.#exact(this.#parser.startIndex, this.#parser.endIndex + 1);
  }

  #printed(text: string, start: number): void {
    let at = start;
    for (const match of text.matchAll(signs)) {
      this.#exact(at, start + match.index);
      at = start + match.index + match[0].length;
    }
    this.#exact(at, start + text.length);
  }
}
