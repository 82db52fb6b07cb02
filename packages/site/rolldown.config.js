import {defineConfig} from 'rolldown'

/**
 * The command in few files, since Node takes longer to find and open the hundreds of modules of its libraries than to run
 * most commands. What is used as a library stays in modules. Left out is what has files of its own for each system, what
 * runs other programs' files, and what only `daybook dev` needs.
 */
export default defineConfig({
  input: {
    run: 'dist/command/run.js',
    defineConfig: 'dist/config/defineConfig.js',
    writerThread: 'dist/write/writerThread.js',
  },
  platform: 'node',
  external: [/^(?:chokidar|fs-native-extensions|jiti|pagefind|sharp)(?:\/|$)/, /^@daybook\/theme(?:\/|$)/],
  output: {
    dir: 'dist/bundle',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // The table of diagnostics lies in the parser, which is large and not needed to say what the command can do.
    codeSplitting: {groups: [{name: 'diagnostics', test: /core\/dist\/diagnostics\/codes\.js$/}]},
    minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}},
  },
})
