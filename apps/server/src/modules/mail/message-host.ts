/** What stands after the `@` of the sender's address: `Prongsai <no-reply@example.go.th>` gives `example.go.th`. */
export const messageHost = (mailFrom: string): string => /@([^\s@<>]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost';
