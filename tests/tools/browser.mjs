// Finds a browser on any machine and installs one where there is none. Run alone, it prints the
// path.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const NO_EXTRAS = '--no-install-recommends'

const isRoot = process.getuid?.() === 0

/**
 * Chromium without windows and what belongs to them: the same engine, and a page costs less than
 * half of the processor's time, a start a quarter.
 */
const SHELL = '/usr/bin/chromium-headless-shell'

const PLACES = {
  linux: [
    SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
        (p) => path.join(root, p),
      ),
    ),
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file))
}

function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
    return named
  }
  const own = chromium.executablePath()
  return (
    (PLACES[process.platform] ?? []).find((file) => existsSync(file)) ??
    onPath('chromium') ??
    (existsSync(own) ? own : undefined)
  )
}

/**
 * The path of a Chromium, Chrome or Edge; installs Chromium when there is none, and in CI the one
 * without windows where it can be had. Throws when that fails too.
 */
export function ensureBrowser() {
  const found = findBrowser()
  const isDebian = process.platform === 'linux' && isRoot && onPath('apt-get') !== undefined
  const isBetterToBeHad = found !== SHELL && isDebian && process.env.CI && !process.env.CHROME_PATH
  if (found && !isBetterToBeHad) return found
  const run = (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (isDebian) {
    run('apt-get', ['update', '-q'])
    const install = (name) => run('apt-get', ['install', '-y', '-q', NO_EXTRAS, name])
    // Ubuntu has no such package.
    if (install('chromium-headless-shell').status !== 0 && !found) install('chromium')
  } else {
    run('npx', ['playwright-core', 'install', 'chromium'])
  }
  const installed = findBrowser()
  if (!installed)
    throw new Error(
      'No Chromium, Chrome or Edge was found, and none could be installed. Install one, or set CHROME_PATH to it.',
    )
  return installed
}

/** Starts a headless browser that asks nothing of the outside world. */
export function launchBrowser(args = []) {
  return chromium.launch({
    executablePath: findBrowser() ?? ensureBrowser(),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      ...args,
    ],
  })
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${ensureBrowser()}\n`)
