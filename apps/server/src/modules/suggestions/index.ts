export { ReadSuggestions } from './read-suggestions.js';
export { SuggestionsModule } from './suggestions.module.js';
