export { LetterChannels, type ChannelName, type LetterChannel, type Matter, type OutgoingLetter, type Sent } from './channel.js';
export { LettersModule } from './letters.module.js';
