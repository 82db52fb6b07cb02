import type {Config} from './configSchema.ts'

/** Returns the configuration as it is. It is there so that an editor can complete and check the keys. */
export function defineConfig(config: Config): Config {
  return config
}
