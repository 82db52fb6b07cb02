import {arch, availableParallelism, platform, totalmem} from 'node:os'

/** The machine by what matters to a build: `2 cores, 24 GB of memory, linux x64, Node 20.20.2`. */
export function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 1_000_000_000)} GB of memory`
  return `${availableParallelism()} cores, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}`
}
