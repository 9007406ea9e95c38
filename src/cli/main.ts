import { parseArgs } from 'node:util'
import { aggregate } from './aggregate'
import { check, type Outcome } from './check'
import { importFiles } from './importFiles'
import { newPackage } from './newPackage'
import { publish, type PictureMaker } from './publish'
import { table } from './table'
import { help, words } from './words'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  into: { type: 'string' },
  recipe: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string' },
  'save-recipe': { type: 'string' },
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  by: { type: 'string' },
  rule: { type: 'string' },
  unit: { type: 'string' },
  indicator: { type: 'string' },
  from: { type: 'string' },
  calendar: { type: 'string' },
  split: { type: 'string', multiple: true, default: [] as string[] },
  engine: { type: 'string' },
  at: { type: 'string' },
  level: { type: 'string' },
  province: { type: 'string' },
  period: { type: 'string' },
  title: { type: 'string' },
  like: { type: 'string' },
} as const

/** Which options each command takes besides `--json` and `--help`. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  check: [],
  publish: ['out'],
  import: ['into', 'recipe', 'out', 'save-recipe'],
  table: ['sheet'],
  aggregate: [
    'as-of',
    'by',
    'rule',
    'unit',
    'indicator',
    'from',
    'calendar',
    'split',
    'engine',
    'at',
    'into',
    'out',
  ],
  new: ['level', 'province', 'period', 'title', 'like'],
}

/**
 * The terminal's door, `npm run data -- …`: writes what the command says and gives the exit code.
 * Never throws.
 */
export async function main(args: readonly string[], picture?: PictureMaker): Promise<number> {
  const { exit, out, error } = await run(args, picture).catch((fault: unknown): Outcome => {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    return { exit: 2, out: '', error: `${words.text('command.crashed')}\n${detail}\n` }
  })
  process.stdout.write(out)
  process.stderr.write(error)
  return exit
}

/** Runs one command. Errors: none but our own faults; wrong usage is an outcome with exit 2. */
export async function run(args: readonly string[], picture?: PictureMaker): Promise<Outcome> {
  const parsed = parse(args)
  if (typeof parsed === 'string')
    return wrongUsage(words.text('command.badUsage', { reason: parsed }))
  const { values, positionals } = parsed
  const [command, ...rest] = positionals
  if (values.help || command === undefined)
    return { exit: command === undefined && !values.help ? 2 : 0, out: help, error: '' }
  const foreign = Object.entries(values).find(
    ([name, value]) => !ALWAYS.has(name) && isSaid(value) && !TAKES[command]?.includes(name),
  )
  if (foreign && command in TAKES)
    return wrongUsage(words.text('command.badUsage', { reason: `--${foreign[0]}` }))
  switch (command) {
    case 'check': {
      const [folder = 'data', extra] = rest
      return extra === undefined
        ? check(folder, values)
        : wrongUsage(words.text('command.badUsage', { reason: extra }))
    }
    case 'publish': {
      const [folder = 'data', extra] = rest
      return extra === undefined
        ? publish(folder, { ...values, picture })
        : wrongUsage(words.text('command.badUsage', { reason: extra }))
    }
    case 'import': {
      const { into, recipe, out, json, 'save-recipe': saveRecipe } = values
      if (rest.length === 0)
        return wrongUsage(
          words.text('command.badUsage', { reason: words.text('command.needsFile') }),
        )
      return importFiles(rest, { into, recipes: recipe, out, saveRecipe, json })
    }
    case 'table': {
      const [file, extra] = rest
      if (file === undefined || extra !== undefined)
        return wrongUsage(
          words.text('command.badUsage', { reason: extra ?? words.text('command.needsFile') }),
        )
      return table(file, { json: values.json, sheet: values.sheet })
    }
    case 'aggregate': {
      const { into, out, json, by, rule, unit, indicator, from, calendar, split } = values
      const { engine, at } = values
      const said = { asOf: values['as-of'], by, rule, unit, indicator, from, calendar }
      const done = await aggregate(rest, { ...said, splits: split, engine, at, into, out, json })
      return typeof done === 'string'
        ? wrongUsage(words.text('command.badUsage', { reason: done }))
        : done
    }
    case 'new': {
      const [folder, extra] = rest
      if (folder === undefined || extra !== undefined)
        return wrongUsage(
          words.text('command.badUsage', { reason: extra ?? words.text('command.needsFolder') }),
        )
      const { level, province, period, title, like, json } = values
      return newPackage(folder, { level, province, period, title, like, json })
    }
    default:
      return wrongUsage(words.text('command.unknownCommand', { name: command }))
  }
}

const ALWAYS: ReadonlySet<string> = new Set(['json', 'help'])

function isSaid(value: boolean | string | readonly string[] | undefined): boolean {
  return value !== undefined && (typeof value === 'boolean' || value.length > 0)
}

function parse(args: readonly string[]): Parsed | string {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

type Parsed = {
  readonly values: {
    readonly json: boolean
    readonly help: boolean
    readonly into?: string | undefined
    readonly recipe: readonly string[]
    readonly out?: string | undefined
    readonly 'save-recipe'?: string | undefined
    readonly sheet?: string | undefined
    readonly 'as-of'?: string | undefined
    readonly by?: string | undefined
    readonly rule?: string | undefined
    readonly unit?: string | undefined
    readonly indicator?: string | undefined
    readonly from?: string | undefined
    readonly calendar?: string | undefined
    readonly split: readonly string[]
    readonly engine?: string | undefined
    readonly at?: string | undefined
    readonly level?: string | undefined
    readonly province?: string | undefined
    readonly period?: string | undefined
    readonly title?: string | undefined
    readonly like?: string | undefined
  }
  readonly positionals: readonly string[]
}

function wrongUsage(reason: string): Outcome {
  return { exit: 2, out: '', error: `${reason}\n\n${help}` }
}
