import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data'
import { parse, type Node } from '#tests/architecture/source'

/** The oldest browsers that the site is built for; `vite.config.ts` builds for the same. */
const OLDEST = { chrome: 109, firefox: 115 } as const

/**
 * Whether both have a feature, whole and without a switch; with a prefix only where `isWritten` says
 * that it is used with that prefix too.
 */
function isThere(
  { support }: CompatStatement,
  isWritten: (prefix: string) => boolean = () => false,
): boolean {
  return (['chrome', 'firefox'] as const).every((browser) =>
    [support[browser] ?? []].flat().some((each) => {
      if (each.flags || each.partial_implementation || each.alternative_name) return false
      if (each.prefix !== undefined && !isWritten(each.prefix)) return false
      const { version_added: added, version_removed: removed } = each
      const from = typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Infinity
      const to = typeof removed === 'string' ? Number.parseFloat(removed) : Infinity
      return from <= OLDEST[browser] && OLDEST[browser] < to
    }),
  )
}

type Names = {
  /** `Navigation`: what stands in no window of theirs. */
  readonly globals: ReadonlySet<string>
  /** `Object.groupBy`, `Window.navigation` */
  readonly statics: ReadonlySet<string>
  /** `withResolvers`, as long as nothing that they have is called so. */
  readonly members: ReadonlySet<string>
}

/** What is known by a name of its own. */
const OWNERS: Readonly<Record<string, string>> = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  document: 'Document',
  navigator: 'Navigator',
}

/** What programs can call that the browsers lack, by the data that MDN keeps. */
function lackingNames(): Names {
  const [globals, statics, members] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const known = new Set<string>()
  for (const root of [bcd.javascript.builtins, bcd.api] as const)
    for (const [owner, parts] of partsOf(root ?? {})) {
      const whole = statementOf(parts)
      const isOwnerThere = !whole || isThere(whole)
      if (!isOwnerThere) globals.add(owner)
      for (const [part, place] of partsOf(parts)) {
        const compat = statementOf(place)
        const name = part.replace(/_static$/, '')
        if (compat && isOwnerThere && isThere(compat)) known.add(name)
        else {
          statics.add(`${owner}.${name}`)
          if (!part.endsWith('_static')) members.add(name)
        }
      }
    }
  return {
    globals,
    statics,
    members: new Set([...members].filter((name) => /^[a-z]/.test(name) && !known.has(name))),
  }
}

const statementOf = (place: Identifier | undefined): CompatStatement | undefined =>
  place?.['__compat']

/** What lies below a place of the data, without what is said of the place itself. */
function partsOf(identifier: Identifier): [string, Identifier][] {
  return Object.entries(identifier).flatMap(([key, value]): [string, Identifier][] =>
    isPlace(value) ? [[key, value]] : [],
  )
}

const isPlace = (value: Identifier | CompatStatement): value is Identifier =>
  !('support' in value && 'status' in value)

/** A file of the built site. */
export type BuiltFile = { readonly name: string; readonly text: string }

/**
 * What programs use of the language and of a browser that the oldest browsers lack, as `global
 * Navigation`, `Object.groupBy`, `.startViewTransition` or `syntax: …`, each once, in the order of
 * the alphabet. A name that a program gives to something of its own is not looked at.
 */
export function newerPrograms(files: readonly BuiltFile[]): string[] {
  const { globals, statics, members } = lackingNames()
  const found = new Set<string>()
  const own = new Set<string>()
  for (const node of files.flatMap((file) => allNodes(parse(file).program))) {
    const name = ownName(node)
    if (name !== null) own.add(name)
    const syntax = newerSyntax(node)
    if (syntax !== null) found.add(`syntax: ${syntax}`)
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
      const { name: member } = node.property
      const called = node.object.type === 'Identifier' ? node.object.name : ''
      const owner = OWNERS[called] ?? called
      if (statics.has(`${owner}.${member}`)) found.add(`${owner}.${member}`)
      else if (members.has(member)) found.add(`.${member}`)
      if (globals.has(owner)) found.add(`global ${owner}`)
      if (owner === 'Window' && globals.has(member)) found.add(`global ${member}`)
    }
    if (
      node.type === 'NewExpression' &&
      node.callee.type === 'Identifier' &&
      globals.has(node.callee.name)
    )
      found.add(`global ${node.callee.name}`)
  }
  return [...found].filter((each) => !own.has(each.slice(1))).sort()
}

/** The name of something that a program makes itself: a property, a method. */
function ownName(node: Node): string | null {
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    return node.left.property.type === 'Identifier' ? node.left.property.name : null
  const isKey =
    node.type === 'Property' ||
    node.type === 'MethodDefinition' ||
    node.type === 'PropertyDefinition'
  return isKey && node.key.type === 'Identifier' ? node.key.name : null
}

/** What came after ES2022. */
function newerSyntax(node: Node): string | null {
  if (node.type === 'VariableDeclaration') return node.kind.includes('using') ? node.kind : null
  if (node.type === 'ImportDeclaration')
    return node.attributes.length > 0 ? 'import attributes' : null
  if (node.type === 'Decorator') return 'decorators'
  if (node.type !== 'Literal' || !('regex' in node)) return null
  if (node.regex.flags.includes('v')) return 'regular expressions with v'
  const isModified = /\(\?[ims]*-?[ims]*:/.test(node.regex.pattern.replace(/\(\?:/g, ''))
  return isModified ? 'regular expressions with modifiers' : null
}

/** Every node, in no order: programs of a megabyte are too deep for generators within each other. */
function allNodes(program: unknown): Node[] {
  const [found, rest]: [Node[], unknown[]] = [[], [program]]
  while (rest.length > 0) {
    const next = rest.pop()
    if (typeof next !== 'object' || next === null) continue
    if ('type' in next && typeof next.type === 'string') found.push(next as Node)
    for (const value of Object.values(next)) if (typeof value === 'object') rest.push(value)
  }
  return found
}

/**
 * What style sheets use that the oldest browsers lack: `property: value`, `@scope`, `:has`, units
 * and functions, each once, in the order of the alphabet. Custom properties and what stands under an
 * `@supports` are not looked at.
 */
export function newerStyles(files: readonly BuiltFile[]): string[] {
  const found = new Set<string>()
  const { properties, selectors, types, 'at-rules': rules } = bcd.css
  const units = types?.['length']
  for (const { text: whole } of files) {
    const text = whole.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|url\([^)]*\)/g, '')
    const note = (used: string, place: Identifier | undefined): void => {
      const compat = statementOf(place)
      const isWritten = (prefix: string): boolean => text.includes(`${prefix}${used}`)
      if (compat && !isThere(compat, isWritten)) found.add(used)
    }
    for (const [, rule = ''] of text.matchAll(/@([a-z-]+)/g)) note(`@${rule}`, rules?.[rule])
    for (const [, selector = ''] of text.matchAll(/::?([a-z-]+)(?=[^{};]*\{)/g))
      note(`:${selector}`, selectors?.[selector])
    if (/[{;}]\s*&|\{[^{}]*[;{]\s*[.#>+~&:][^{};:]*\{/.test(text.replace(/@[^{]*\{/g, '')))
      note('nesting', selectors?.['nesting'])
    for (const [, property = '', value = ''] of text.matchAll(/[{;]\s*([a-z-]+):([^;{}]+)/g)) {
      if (property.startsWith('--')) continue
      const data = properties?.[property]
      note(property, data)
      const stated = statementOf(data)
      if (stated && !isThere(stated)) continue
      for (const word of value.match(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g) ?? [])
        note(`${property}: ${word}`, data?.[word.replace(/-/g, '_')] ?? data?.[word])
    }
    for (const [, name = ''] of text.matchAll(/(?<![\w.-])([a-z][a-z-]*)\(/g))
      note(`${name}()`, types?.[name] ?? types?.['color']?.[name])
    for (const [, unit = ''] of text.matchAll(/[\d.]([a-z]+)\b/g)) {
      const key = /^[dsl]v/.test(unit) ? 'viewport_percentage_units_dynamic' : unit
      note(`1${unit}`, units?.[key])
    }
  }
  return [...found].sort()
}
