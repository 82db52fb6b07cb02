// Adds up what vitest wrote for each package that has tests: names what failed, and says in one line, the last of the run,
// how many passed and failed.
import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** The scripts that run tests, and the file in `.vitest` that each leaves. */
const kinds = {test: 'results.json', prove: 'prove.json', measure: 'measure.json'}

const counts = readdirSync('packages').sort().flatMap(resultsOf).map(countTests)
const passed = sum(counts.map((count) => count.passed))
const failed = sum(counts.map((count) => count.failed))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

/** The results that a package has to leave, by the scripts it has. */
function resultsOf(name) {
  const manifest = `packages/${name}/package.json`
  if (!existsSync(manifest)) return []
  const {scripts = {}} = JSON.parse(readFileSync(manifest, 'utf8'))
  return Object.keys(kinds)
    .filter((script) => scripts[script] !== undefined)
    .map((script) => `packages/${name}/.vitest/${kinds[script]}`)
}

/** A package without results, a file that did not load and an error outside any test each count as one failure. */
function countTests(file) {
  if (!existsSync(file)) {
    console.error(`There is no ${file}: that run of tests did not start or did not end.`)
    return {passed: 0, failed: 1}
  }
  const results = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = results.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  for (const {name, message} of unloaded) console.error(`failed: ${name}\n  ${firstLine(message)}`)
  for (const suite of results.testResults)
    for (const {status, fullName, failureMessages} of suite.assertionResults)
      if (status === 'failed') console.error(`failed: ${suite.name}: ${fullName}\n  ${firstLine(failureMessages[0])}`)
  const failed = results.numFailedTests + unloaded.length
  return {passed: results.numPassedTests, failed: failed === 0 && !results.success ? 1 : failed}
}

function firstLine(message = '') {
  return message.split('\n', 1)[0]
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
