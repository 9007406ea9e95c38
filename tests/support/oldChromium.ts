import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { ROOT } from '@/build/publishData'

/**
 * Chromium 109, the last for Windows 7, as the npm registry has it: the browser of a server, packed.
 * It is fetched for this test alone and no part of what is installed or shipped.
 */
const PACKAGE = '@sparticuz/chromium@109.0.6'
const SHA512 =
  '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg=='
const FOLDER = path.join(ROOT, 'node_modules/.cache/chromium-109')
const PROGRAM = path.join(FOLDER, 'chromium')

/** Starts a Chromium 109 without a window, which it fetches once. Throws where that fails. */
export async function launchOldChromium(): Promise<Browser> {
  if (!existsSync(PROGRAM)) fetchProgram()
  return chromium.launch({
    executablePath: PROGRAM,
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'],
  })
}

function fetchProgram(): void {
  mkdirSync(FOLDER, { recursive: true })
  const [{ filename }] = JSON.parse(run('npm', 'pack', PACKAGE, '--json')) as [
    { readonly filename: string },
  ]
  const archive = path.join(FOLDER, filename.replace(/^@/, '').replace('/', '-'))
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (found !== SHA512) throw new Error(`${PACKAGE} is not the file it was: sha512 ${found}`)
  run('tar', 'xzf', archive, 'package/bin/chromium.br')
  const packed = readFileSync(path.join(FOLDER, 'package/bin/chromium.br'))
  // Under its own name only once it is whole.
  const unpacked = `${PROGRAM}.part`
  writeFileSync(unpacked, brotliDecompressSync(packed))
  chmodSync(unpacked, 0o755)
  renameSync(unpacked, PROGRAM)
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: FOLDER, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return stdout
}
