/** A line of progress on a terminal, and nothing elsewhere. */
export function showProgress(): {show: (progress: {done: number; total: number}) => void; clear: () => void} {
  if (process.stderr.isTTY !== true) return {show: () => {}, clear: () => {}}
  let shown = 0
  return {
    show({done, total}) {
      // Ten times a second is enough to see, and costs nothing.
      const now = performance.now()
      if (now - shown < 100) return
      shown = now
      process.stderr.write(`\r${done} of ${total} files`)
    },
    clear() {
      if (shown > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
