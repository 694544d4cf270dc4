export const notifications = {
  title: 'Messages',
  context: 'To the position you act in',
  bell: 'Messages, %{smart_count} unread',
  empty: 'No messages to this position yet.',
  showAll: 'Show all messages',
  inApp: 'In the console',
  letters: 'Letters to you',
  lettersKept: 'No mail leaves this system; every letter is kept here instead.',
  lettersEmpty: 'No letters to you yet.',
  letterStates: { waiting: 'Waiting', sending: 'Being sent', sent: 'Sent', bounced: 'Came back', failed: 'Failed', kept: 'Kept' },
  to: 'To %{address}',
};
