/** Milliseconds before anything is shown: shorter work is over before it can be read. */
const patience = 250
/** Ten times a second is enough to see, and costs nothing. */
const pause = 100
/** Characters that take longer to read than `patience`. They are read in one go, so that has to be said before. */
const long = 500_000

/** A line that says how far a build is. */
export interface Progress {
  reading(characters: number): void
  show(progress: {done: number; total: number}): void
  /** Takes the line away. */
  clear(): void
}

/** A line of progress on a terminal, for work that takes longer than a glance, and nothing elsewhere. */
export function showProgress(
  terminal: boolean = process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  write: (text: string) => void = (text) => void process.stderr.write(text),
  now: () => number = () => performance.now(),
): Progress {
  if (!terminal) return {reading: () => {}, show: () => {}, clear: () => {}}
  const start = now()
  let shown: number | null = null
  const print = (text: string) => {
    shown = now()
    write(`\r\u001b[K${text}`)
  }
  return {
    reading(characters) {
      if (characters > long) print(`Reading ${(characters / 1_000_000).toFixed(1)} million characters`)
    },
    show({done, total}) {
      if (now() - start >= patience && (shown === null || now() - shown >= pause)) print(`${done} of ${total} files`)
    },
    clear() {
      if (shown !== null) write('\r\u001b[K')
    },
  }
}
