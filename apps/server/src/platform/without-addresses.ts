/** A text for the log, in which no e-mail address is left. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>()[\]"'`,;:=]+@[^\s<>()[\]"'`,;:=]+/g, '…@…');
