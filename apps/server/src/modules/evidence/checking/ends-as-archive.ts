const endOfDirectory = Buffer.from('PK\u0005\u0006', 'latin1');
const recordLength = 22;

/** A zip is read from its end, so that one can hang behind anything: whether the bytes would open as a zip. */
export function endsAsArchive(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.lastIndexOf(endOfDirectory);
  if (at < 0 || at + recordLength > buffer.length) return false;
  return at + recordLength + buffer.readUInt16LE(at + recordLength - 2) === buffer.length;
}
