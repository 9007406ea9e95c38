import { isCode, nodesOf, parse, type Node, type SourceFile } from './source'

/** A file of `src` that something begins with, and every file that is there once it has. */
type Start = { readonly name: string; readonly loaded: ReadonlySet<string> }

/**
 * What is loaded together: the page, whatever it fetches later (with the page, which is there
 * already), the workers and the command. Types load nothing.
 */
export function startsOf(files: readonly SourceFile[]): Start[] {
  const names = new Set(files.map(({ name }) => name))
  const imports = new Map(files.filter(isCode).map((file) => [file.name, importsOf(file, names)]))
  const closure = (start: string): Set<string> => {
    const loaded = new Set([start])
    for (const name of loaded) for (const next of imports.get(name)?.now ?? []) loaded.add(next)
    return loaded
  }
  const page = closure('src/main.tsx')
  const later = new Set([...imports.values()].flatMap((each) => each.later))
  const workers = new Set([...imports.values()].flatMap((each) => each.workers))
  return [
    { name: 'src/main.tsx', loaded: page },
    ...[...later].map((name) => ({ name, loaded: new Set([...page, ...closure(name)]) })),
    ...[...workers, 'src/cli/main.ts'].map((name) => ({ name, loaded: closure(name) })),
  ]
}

type Imports = {
  readonly now: readonly string[]
  readonly later: readonly string[]
  readonly workers: readonly string[]
}

function importsOf(file: SourceFile, names: ReadonlySet<string>): Imports {
  const nodes = [...nodesOf(parse(file).program)]
  const found = (pick: (node: Node) => unknown): string[] =>
    nodes.flatMap((node) => {
      const source = pick(node)
      const name = typeof source === 'string' ? resolved(source, file.name, names) : null
      return name === null ? [] : [name]
    })
  return {
    now: found((node) => {
      const isImport =
        node.type === 'ImportDeclaration' ||
        node.type === 'ExportNamedDeclaration' ||
        node.type === 'ExportAllDeclaration'
      if (!isImport || ('importKind' in node && node.importKind === 'type')) return null
      return node.source?.value
    }),
    later: found((node) =>
      node.type === 'ImportExpression' && node.source.type === 'Literal' ? node.source.value : null,
    ),
    workers: found((node) => {
      const [address] = node.type === 'NewExpression' ? node.arguments : []
      return address?.type === 'Literal' &&
        typeof address.value === 'string' &&
        /worker/i.test(address.value)
        ? address.value
        : null
    }),
  }
}

function resolved(source: string, from: string, names: ReadonlySet<string>): string | null {
  const [bare = ''] = source.split('?')
  const base = bare.startsWith('@/')
    ? `src/${bare.slice(2)}`
    : bare.startsWith('./')
      ? `${from.replace(/[^/]*$/, '')}${bare.slice(2)}`
      : null
  if (base === null) return null
  return [base, `${base}.ts`, `${base}.tsx`].find((name) => names.has(name)) ?? null
}
