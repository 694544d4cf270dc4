/** Names and codes that stand in Latin letters on a Thai screen, because that is how they are known. */
const allowed = [
  /\bhttps?:\/\/\S+/g,
  /\b[\w.-]+@[\w.-]+\b/g,
  /\b[\w-]+\.(?:pdf|docx|xlsx|jpg|png|html)\b/gi,
  // Kinds of files, as their programs call them.
  /\.(?:docx|xlsx|csv|txt)\b/gi,
  /\b(?:Word|Excel|DOCX|XLSX|CSV|ODT|TXT|JPEG|JPG|PNG|WebP)\b/g,
  // Two groups of four: the code of a content.
  /\b[0-9A-F]{4} [0-9A-F]{4}\b/g,
  // Items of the assessment: i1, e9, O28.
  /\b[ieO]\d{1,2}\b/g,
  /\b(?:IIT|EIT|OIT|ITAS|ITA|IT|LPA|QR Code|LINE|PDF|KB|MB)\b/g,
  /\bE-?\s?Service\b/gi,
  /\bNo Gift Policy\b/gi,
  // Programs and systems by their own names, as a device is known by them, and what connects systems.
  /\b(?:Chrome|ChromeOS|Edge|Firefox|Opera|Safari|Samsung Internet|Android|iOS|Linux|Windows|macOS|API|ThaID|Standard Webhooks)\b/g,
  // Keys of the keyboard, and the language switch in its own language.
  /\b(?:Ctrl|Enter|Alt|Esc|English)\b/g,
];

/** Words in Latin letters that have no business on a Thai screen. */
export function latinWords(text: string): string[] {
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return [...new Set(rest.match(/[A-Za-z]{2,}(?:[ '-][A-Za-z]+)*/g) ?? [])];
}
