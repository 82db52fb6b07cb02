import type {GeneratedMonth} from '../generate/generatedChronology.ts'

/** A program with its parameters and the folder it runs in. */
export interface Command {
  program: string
  parameters: string[]
  folder: string
  /** Beside those of the bench itself. */
  environment?: Record<string, string>
}

/** A site generator as the bench runs it. */
export interface Generator {
  name: string
  /** Its version as it says itself, or `null` where it is not installed. */
  version(): Promise<string | null>
  /** How it is installed, where it does not come with the workspace. */
  hint?: string
  /** Writes a site of these events into an empty folder, and says how it is built. Not timed. */
  prepare(folder: string, months: GeneratedMonth[]): Promise<Command>
  /** The folder it writes. Relative to the site's folder. */
  output: string
  /** Where it keeps what it remembers of earlier builds. Removed before a cold run, like the output. */
  caches: string[]
}
