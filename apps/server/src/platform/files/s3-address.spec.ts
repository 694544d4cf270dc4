import { describe, expect, it } from '@jest/globals';
import { s3AddressOf } from './s3-address.js';

describe('the address of a bucket', () => {
  it('has the server, the bucket, the region and the keys', () => {
    expect(s3AddressOf('s3://key:se%2Fcret@s3.example.go.th:9000/files?region=ap-southeast-7&tls=off')).toEqual({
      endpoint: 'http://s3.example.go.th:9000',
      region: 'ap-southeast-7',
      bucket: 'files',
      accessKeyId: 'key',
      secretAccessKey: 'se/cret',
    });
  });

  it('is spoken to by TLS unless that is switched off', () => {
    expect(s3AddressOf('s3://key:secret@s3.example.go.th/files')).toMatchObject({ endpoint: 'https://s3.example.go.th', region: 'us-east-1' });
  });

  it.each(['https://key:secret@host/files', 's3://host/files', 's3://key:secret@host', 's3://key:secret@host/files/more', 'files'])('is not %s', (address) => {
    expect(s3AddressOf(address)).toBeNull();
  });
});
