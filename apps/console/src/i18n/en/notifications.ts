export const notifications = {
  title: 'Messages',
  context: 'To the position you act in',
  bell: 'Messages, %{smart_count} unread',
  empty: 'No messages to this position yet.',
  showAll: 'Show all messages',
  inApp: 'In the console',
  email: 'Kept mail',
  emailExplain: 'The demonstration sends no mail; every letter is kept here instead.',
  emailEmpty: 'No mail to this position yet.',
  to: 'To %{address}',
};
