/** Proving who one is, at sign-in and again before what weighs. */
export const proof = {
  byPasskey: 'Confirm by passkey',
  code: 'Six-digit code of the authenticator app',
  confirm: 'Confirm',
  useRecovery: 'Use a recovery code instead',
  otherWay: 'Back to the usual way',
  recoveryCode: 'Recovery code',
  recoveryHelp: 'Each code works once; %{smart_count} left',
  password: 'Present password',
  stepUp: {
    title: { secondFactor: 'Confirm that it is you', password: 'Confirm that it is you' },
    text: {
      secondFactor: 'This needs your second factor once more. It goes on at once when you have confirmed.',
      password: 'This needs your password once more. It goes on at once when you have confirmed.',
    },
  },
  trouble: {
    title: 'The passkey did not work',
    cancelled: 'It was cancelled, took too long, or this device has no passkey of the account. Try again or use another way',
    interrupted: 'It was begun anew before it was done. Try again',
    known: 'This device has a passkey of the account already. Use it, or add one from another device',
    unsupported: 'This device or browser cannot use passkeys here. Use another way',
    failed: 'The device does not answer. Try again or use another way',
  },
  app: {
    begin: 'Add an authenticator app',
    scan: 'Open the authenticator app on your phone, add an account, and scan this picture',
    picture: 'QR code for the authenticator app',
    byHand: 'Cannot scan? Type the secret',
    secret: 'Secret',
    then: 'Then give the six digits that the app shows',
  },
  passkey: {
    add: 'Add a passkey',
    name: 'Name of the passkey',
    ownName: 'This device',
    help: 'Confirm by fingerprint, face or the screen lock of the device',
  },
  recovery: {
    title: 'Recovery codes',
    explain: 'They stand in for the second factor when the phone is lost or broken. Each works once. They are shown this once only: keep them in a safe place',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Save as a file',
    file: 'prongsai-recovery-codes',
    kept: 'I have kept them, go on',
  },
};
