import { parseArgs } from 'node:util'
import { commandVi } from '@/i18n/command.vi'
import { check, type Outcome } from './check'

const OPTIONS = { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const

/** The terminal's door, `npm run data -- …`: writes what the command says and gives the exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const { exit, out, error } = await run(args).catch((fault: unknown): Outcome => {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    return { exit: 2, out: '', error: `${commandVi.crashed}\n${detail}\n` }
  })
  process.stdout.write(out)
  process.stderr.write(error)
  return exit
}

/** Runs one command. Errors: none but our own faults; wrong usage is an outcome with exit 2. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const parsed = parse(args)
  if (typeof parsed === 'string') return wrongUsage(commandVi.badUsage(parsed))
  const { values, positionals } = parsed
  const [command, ...rest] = positionals
  if (values.help || command === undefined) return { exit: command === undefined && !values.help ? 2 : 0, out: commandVi.help, error: '' }
  switch (command) {
    case 'check': {
      const [folder = 'data', extra] = rest
      return extra === undefined ? check(folder, values) : wrongUsage(commandVi.badUsage(extra))
    }
    default:
      return wrongUsage(commandVi.unknownCommand(command))
  }
}

function parse(args: readonly string[]): Parsed | string {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

type Parsed = { readonly values: { readonly json: boolean; readonly help: boolean }; readonly positionals: readonly string[] }

function wrongUsage(reason: string): Outcome {
  return { exit: 2, out: '', error: `${reason}\n\n${commandVi.help}` }
}
