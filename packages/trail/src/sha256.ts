/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Given from outside: the server and a browser have their own. */
export type Sha256 = (text: string) => string;
