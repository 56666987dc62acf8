/** `npm test`, `npm run test:mongo`: installs what is missing and runs everything; the last line counts. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { CONDITIONS } from './node-flags.mjs'
import { bin, build, checkNode, fail, install, root, run, runAside, say } from './steps.mjs'

const onMongo = process.argv.includes('--mongo')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const artifacts = path.join(root, 'tests/.artifacts')
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const isAsked = (name) => !only || only === name
const isInBrowser = isAsked('e2e') || isAsked('copy')

const tools = [
  ['types', 'Checking types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['format', 'Checking the formatting', bin('oxfmt'), ['--check', '.']],
  ['lint', 'Linting', bin('oxlint'), ['--type-aware', '--max-warnings=0', '.']],
  ['styles', 'Linting styles', bin('stylelint'), ['src/**/*.css']],
  [
    'imports',
    'Checking that imports go one way',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.mjs', 'src', 'collections', 'locales', 'payload.config.ts'],
  ],
  [
    'unused',
    'Looking for files and packages that nothing uses',
    bin('knip'),
    ['--include', 'files,dependencies,unlisted,unresolved', '--no-config-hints'],
  ],
]

const total = { passed: 0, failed: 0, skipped: 0 }

/** Said once more at the end: what failed early is far up by then. */
const failures = []

const check = async ([name, title, command, args]) => {
  if (!isAsked(name)) return
  say(`${title} …`)
  const env = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${CONDITIONS}` }
  const code = await runAside(command, args, { env })
  total[code === 0 ? 'passed' : 'failed'] += 1
  if (code !== 0) failures.push(title)
}

const suite = async (project, title, env = {}) => {
  if (!isAsked(project)) return
  say(`${title} …`)
  const file = path.join(artifacts, `${project}.json`)
  rmSync(file, { force: true })
  const code = await run(
    bin('vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env },
  )
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  total.passed += report?.numPassedTests ?? 0
  total.failed += report?.numFailedTests ?? 0
  total.skipped += report?.numPendingTests ?? 0
  failures.push(...failuresOf(report).map((failure) => `${project}: ${failure}`))
  // A file that could not be loaded, or an error outside of a test, is a failure that no test counts.
  if (code !== 0 && !report?.numFailedTests) {
    total.failed += 1
    failures.push(`${project}: a file that could not be loaded, or an error outside of a test`)
  }
}

/** Two at a time: most of them use one core. */
const checkAll = async () => {
  const waiting = [...tools]
  const lane = async () => {
    for (let tool = waiting.shift(); tool; tool = waiting.shift()) await check(tool)
  }
  await Promise.all([lane(), lane()])
}

const testInBrowser = () => suite('e2e', 'Testing in the browser', { CHROMIUM_PATH: CHROMIUM })

/** What runs beside the browser, one after the other. */
const testBeside = async () => {
  await suite('outside', 'Testing with outside tools')
  await suite('copy', 'Testing a copy that grows', { CHROMIUM_PATH: CHROMIUM })
  await suite('commands', 'Testing commands')
}

/** Each test that failed, with the first line of what it says. */
const failuresOf = (report) =>
  (report?.testResults ?? []).flatMap(({ assertionResults, name }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ failureMessages: [message = ''], fullName }) => {
        const [firstLine] = message.split('\n')
        return `${path.relative(root, name)}: ${fullName}: ${firstLine}`
      }),
  )

/** What the tools of other makers run on: a command that works where it is there, and what to install where it doesn't. */
const runtimes = [
  ['python3', ['-c', 'import ensurepip, venv'], 'Python 3 with venv (Debian: apt-get install python3-venv)'],
  ['javac', ['-version'], 'a Java development kit, 11 or newer (Debian: apt-get install default-jdk-headless)'],
  ['mvn', ['-v'], 'Maven (Debian: apt-get install maven)'],
]

const checkRuntimes = () => {
  const missing = runtimes
    .filter(([command, args]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0)
    .map(([, , name]) => name)
  if (missing.length > 0)
    fail(`The tests with outside tools need ${missing.join(', ')}. Install what is missing, then try again.`)
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    say('There is no apt-get, so nothing is checked against the schema of XLIFF 1.2: it comes in a Debian package.')
}

checkNode()
await install()
mkdirSync(artifacts, { recursive: true })

if (onMongo) {
  await suite('integration', 'Testing on MongoDB', { TEST_DATABASE: 'mongodb' })
} else {
  if (isInBrowser && !existsSync(CHROMIUM))
    fail(
      `There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, then try again.`,
    )
  await checkAll()
  await suite('unit', 'Testing the parts')
  await suite('integration', 'Testing them together, on SQLite', { TEST_DATABASE: 'sqlite' })
  if (isAsked('outside')) checkRuntimes()
  // The tools of others take turns with what they ask, commands begin slowly, and the browser waits for the server: each leaves a core to the other.
  await Promise.all([testBeside(), isAsked('e2e') ? build().then(testInBrowser) : null])
}

for (const failure of failures) process.stdout.write(`\nFailed: ${failure}`)
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}\n`,
)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
