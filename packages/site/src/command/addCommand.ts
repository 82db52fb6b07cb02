import type {Command} from 'commander'

/** Adds one sub-command; its action calls `finish` with the exit code. */
export type AddCommand = (program: Command, finish: (exitCode: number) => void) => void
