import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import type {Command} from '../generators/generator.ts'

/** One run of a command. */
export interface Measurement {
  seconds: number
  /** The largest resident set of the process in megabytes of 1,000,000 bytes; `null` where the system does not tell. */
  peakMegabytes: number | null
}

/**
 * Runs a command to its end, from start to exit. Throws with what it printed if it does not exit with 0.
 *
 * The peak is the kernel's own (`VmHWM` of proc_pid_status(5)), read every ten milliseconds: it only grows, so the last
 * reading is the peak but for the last few milliseconds. GNU time measures the same, but is not on every system.
 */
export async function measureProcess({program, parameters, folder, environment}: Command): Promise<Measurement> {
  const started = performance.now()
  const child = spawn(program, parameters, {
    cwd: folder,
    env: {...process.env, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))

  let peak: number | null = null
  const watch = setInterval(() => {
    peak = Math.max(peak ?? 0, readPeak(child.pid) ?? 0) || null
  }, 10)
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
    const seconds = (performance.now() - started) / 1000
    if (code !== 0) throw new Error(`${program} exited with ${code}:\n${Buffer.concat(printed).toString('utf8')}`)
    return {seconds, peakMegabytes: peak}
  } finally {
    clearInterval(watch)
  }
}

/** In megabytes; the kernel writes kibibytes. */
function readPeak(pid: number | undefined): number | undefined {
  try {
    const match = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match === null ? undefined : (Number(match[1]) * 1024) / 1_000_000
  } catch {
    return undefined
  }
}
