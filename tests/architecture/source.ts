import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, type ESTree, type ParseResult } from 'vite'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A file as it stands. `name` is its path below the project with `/` on every system; `folder` the
 * first one below `src`, or `null`.
 */
export type SourceFile = {
  readonly name: string
  readonly folder: string | null
  readonly text: string
}

/** Every file below a folder of the project, in the order of their names. */
export function filesIn(folder: string): SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => fileAt(path.relative(ROOT, file).split(path.sep).join('/')))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The file of that name. Throws where there is none. */
export function fileAt(name: string): SourceFile {
  const parts = name.split('/')
  return {
    name,
    folder: parts.length > 2 ? (parts[1] ?? null) : null,
    text: readFileSync(path.join(ROOT, name), 'utf8'),
  }
}

export const isCode = ({ name }: Pick<SourceFile, 'name'>): boolean => /\.tsx?$/.test(name)

/** Any node of the tree, with what all have in common; what else one has is told by its type. */
export type Node = ESTree.Node

export type Parsed = {
  readonly program: ESTree.Program
  readonly comments: ParseResult['comments']
}

/** The tree of a TypeScript file. Throws where it cannot be parsed. */
export function parse(file: Pick<SourceFile, 'name' | 'text'>): Parsed {
  const { program, comments, errors } = parseSync(file.name, file.text)
  const [error] = errors
  if (error) throw new Error(`${file.name}: ${error.message}`)
  return { program, comments }
}

/** Every node below and with `node`, parents before children. */
export function* nodesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const each of node) yield* nodesOf(each)
  } else if (isNode(node)) {
    yield node
    for (const value of Object.values(node)) yield* nodesOf(value)
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

/** `name:line`, as editors open it. `offset` counts letters from the start of the file. */
export function placeOf(file: SourceFile, offset: number): string {
  return `${file.name}:${file.text.slice(0, offset).split('\n').length}`
}

/** The text with every comment as blanks, so that places stay what they were. */
export function withoutComments(file: SourceFile): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ')
  if (!isCode(file)) return file.text.replace(/\/\*[\s\S]*?\*\//g, blank)
  let text = file.text
  for (const { start, end } of parse(file).comments)
    text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end)
  return text
}
