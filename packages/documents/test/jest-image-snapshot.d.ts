// Its published types are for Jest's globals, which are not used here.
declare module 'jest-image-snapshot' {
  interface Options {
    customSnapshotsDir: string;
    failureThreshold: number;
    failureThresholdType: 'percent' | 'pixel';
  }
  type Compare = (this: object, received: Buffer, options: { customSnapshotIdentifier: string }) => { pass: boolean; message: () => string };
  export const configureToMatchImageSnapshot: (options: Options) => Compare;
}
