// Adds up what vitest wrote for each package that has tests, and says it in one line, the last of the run.
import {existsSync, readdirSync, readFileSync} from 'node:fs'

const counts = readdirSync('packages').sort().filter(hasTests).map(countTests)
const passed = sum(counts.map((count) => count.passed))
const failed = sum(counts.map((count) => count.failed))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function hasTests(name) {
  const file = `packages/${name}/package.json`
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).scripts?.test !== undefined
}

/** A package without results, a file that did not load and an error outside any test each count as one failure. */
function countTests(name) {
  const file = `packages/${name}/.vitest/results.json`
  if (!existsSync(file)) {
    console.error(`packages/${name} has tests, but left no results: its run did not start or did not end.`)
    return {passed: 0, failed: 1}
  }
  const results = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = results.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  const failed = results.numFailedTests + unloaded.length
  return {passed: results.numPassedTests, failed: failed === 0 && !results.success ? 1 : failed}
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
