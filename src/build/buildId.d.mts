/** Of which source the program is: 16 hexadecimal digits. */
export function buildId(): string
