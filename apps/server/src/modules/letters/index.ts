export { LetterChannels, type ChannelName, type LetterChannel, type Matter, type OutgoingLetter, type Sent } from './channel.js';
export { LetterChoices, type LetterChoice } from './choices/letter-choices.js';
export { LetterChoiceEntity } from './choices/letter-choice.entity.js';
export { GatherLetters } from './gather/gather-letters.js';
export { LetterHours } from './gather/letter-hours.js';
export { LetterEntity } from './letter.entity.js';
export { LettersModule } from './letters.module.js';
export { MailBounceEntity } from './bounces/mail-bounce.entity.js';
export { LetterSender } from './send/letter-sender.js';
