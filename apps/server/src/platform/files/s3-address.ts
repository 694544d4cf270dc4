export interface S3Address {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** `s3://key:secret@host:port/bucket?region=...&tls=off`; `null` when it is not one. */
export function s3AddressOf(address: string): S3Address | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname, username, password, searchParams } = new URL(address);
  const [bucket = '', ...more] = pathname.slice(1).split('/');
  if (protocol !== 's3:' || [host, bucket, username, password].includes('') || more.length > 0) return null;
  return {
    endpoint: `${searchParams.get('tls') === 'off' ? 'http' : 'https'}://${host}`,
    region: searchParams.get('region') ?? 'us-east-1',
    bucket,
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
}
