/** The command was used wrongly: printed as one line, exit code 2. */
export class UsageError extends Error {}
