import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const FOLDERS = (process.env['PATH'] ?? '').split(path.delimiter)
/** Another installation may be going on, in s. */
const WAIT = '300'

/** Whether a program can be run. */
export function isInstalled(program: string): boolean {
  return FOLDERS.some((folder) => existsSync(path.join(folder, program)))
}

/**
 * Installs packages of the distribution. Throws where that cannot be done: only root on Debian can.
 */
export function installPackages(...packages: readonly string[]): void {
  if (packages.length === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `Not installed: ${packages.join(', ')}. Install them, or run this as root on Debian.`,
    )
  }
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', ...packages)
}

function apt(...args: readonly string[]): void {
  run('apt-get', '-o', `DPkg::Lock::Timeout=${WAIT}`, ...args)
}

/** What a program prints; throws with what it complains of where it fails. */
function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return stdout
}

/** Installs ffmpeg and Tesseract with its Vietnamese, as far as they are missing. */
export function installReaders(): void {
  const hasReader = isInstalled('tesseract')
  const readsVietnamese = hasReader && /^vie$/m.test(run('tesseract', '--list-langs'))
  installPackages(
    ...(isInstalled('ffmpeg') ? [] : ['ffmpeg']),
    ...(hasReader ? [] : ['tesseract-ocr']),
    ...(readsVietnamese ? [] : ['tesseract-ocr-vie']),
  )
}

/** Installs what opens decks and documents and reads PDF files, as far as it is missing. */
export function installOffice(): void {
  const programs = '/usr/lib/libreoffice/program'
  installPackages(
    ...(existsSync(path.join(programs, 'libsdlo.so')) ? [] : ['libreoffice-impress']),
    ...(existsSync(path.join(programs, 'libswlo.so')) ? [] : ['libreoffice-writer']),
    ...(isInstalled('pdftotext') ? [] : ['poppler-utils']),
  )
}
