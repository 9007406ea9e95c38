import { nodesOf, parse, placeOf, type Node, type SourceFile } from './source'

/** The rooms of `src/`, in the order that data moves: a room imports itself and those before it. */
const FLOW = [
  'dataset',
  'stats',
  'address',
  'i18n',
  'analysis',
  'ui',
  'import',
  'dossiers',
  'edit',
  'screens',
  'since',
  'show',
  'app',
] as const

/** Beside the flow: the terminal's door, which takes the same steps, and what the build adds. */
const BESIDE = ['cli', 'build'] as const
export const ROOMS = [...FLOW, ...BESIDE] as const
type Room = (typeof ROOMS)[number]

/**
 * The screens, none of which imports another. What lies beside their folders, the registry, imports
 * them all, and no screen it.
 */
const SCREENS = 'screens'

/** Who alone may import a library. What is not listed may be imported by every room. */
const LIBRARIES: readonly { readonly name: RegExp; readonly by: RegExp }[] = [
  { name: /^echarts(\/|$)|^echarts-for-react(\/|$)/, by: /^src\/ui\/chart\// },
  { name: /^papaparse$/, by: /^src\/import\/sheets\/papaRows\.ts$/ },
  { name: /^@duckdb\//, by: /^src\/cli\/engines\/duckdb\.ts$/ },
  { name: /^node:|^vite$/, by: /^src\/(cli|build)\// },
  {
    name: /^(react|react-dom|react-router)(\/|$)|\.css$/,
    by: /\.tsx$|\/use[A-Z]\w*\.ts$|\.browser\.ts$/,
  },
]

/**
 * A file is pure by its name: `*.ts` is, but for hooks, workers and what says that it is the
 * browser's.
 */
export function isPure({ name }: Pick<SourceFile, 'name'>): boolean {
  const file = name.split('/').at(-1) ?? ''
  return /^[^.]+\.ts$/.test(file) && !/^use[A-Z]/.test(file) && !/^src\/(cli|build)\//.test(name)
}

/**
 * Imports that go against the flow: to a later room, to another screen, to a parent, or of a
 * library that is another's. Static, dynamic and type imports, and addresses of workers, count
 * alike.
 */
export function crossings(file: SourceFile): string[] {
  const own = file.name.split('/')
  const room = ROOMS.find((each) => each === own[1])
  return importsOf(file).flatMap(({ specifier, isType, start }) => {
    const fault = crossing(file.name, room, own[2] ?? '', specifier, isType)
    return fault === null ? [] : [`${placeOf(file, start)} ${specifier}: ${fault}`]
  })
}

function crossing(
  name: string,
  room: Room | undefined,
  screen: string,
  to: string,
  isType: boolean,
): string | null {
  // A folder's address is the build's, to find the project.
  if (to.endsWith('/')) return null
  if (to.split('/').includes('..')) return 'write ./file inside a room and @/room/file across'
  const [alias, toRoom, toScreen] = to.split('/')
  const isBeside = screen.endsWith('.ts')
  if (alias === '@') {
    if (toRoom === 'styles')
      return name === 'src/main.tsx' ? null : 'only the entry brings the common styles'
    if (!ROOMS.some((each) => each === toRoom)) return 'no such room'
    if (room !== undefined && !mayImport(room, toRoom as Room))
      return 'a room imports itself and those before it'
    if (room === SCREENS && toRoom === SCREENS && toScreen !== screen && !isBeside)
      return 'a screen imports no other screen'
    return null
  }
  if (isType) return null
  return LIBRARIES.some((library) => library.name.test(to) && !library.by.test(name))
    ? 'a library of another place'
    : null
}

function mayImport(room: Room, to: Room): boolean {
  if (room === to || room === 'build') return true
  if (to === 'cli' || to === 'build') return false
  // The terminal goes through the steps of data and shows nothing.
  if (room === 'cli') return to !== 'ui' && to !== 'screens' && to !== 'app'
  return FLOW.indexOf(to) < FLOW.indexOf(room)
}

type Import = { readonly specifier: string; readonly isType: boolean; readonly start: number }

function importsOf(file: SourceFile): Import[] {
  return [...nodesOf(parse(file).program)].flatMap((node) => {
    const source = sourceOf(node)
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return []
    const isType =
      node.type === 'TSImportType' || ('importKind' in node && node.importKind === 'type')
    return [{ specifier: source.value, isType, start: node.start }]
  })
}

function sourceOf(node: Node): Node | null {
  if (
    node.type === 'ImportDeclaration' ||
    node.type === 'ExportAllDeclaration' ||
    node.type === 'ExportNamedDeclaration' ||
    node.type === 'ImportExpression' ||
    node.type === 'TSImportType'
  )
    return node.source
  const isAddress =
    node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'URL'
  return isAddress && node.arguments.length === 2 ? (node.arguments[0] ?? null) : null
}

const BROWSER = new Set(
  `window document navigator location history screen localStorage sessionStorage indexedDB caches fetch
  XMLHttpRequest WebSocket BroadcastChannel Worker performance requestAnimationFrame globalThis self
  process Buffer require`.split(/\s+/),
)
const CHANCE = /^(Date\.now|Math\.random|crypto\.(getRandomValues|randomUUID))$/

/** Where a pure file reads the browser, the clock or chance: `name:line what`. */
export function impurities(file: SourceFile): string[] {
  const nodes = [...nodesOf(parse(file).program)]
  const declared = new Set(nodes.flatMap(namesDeclaredBy))
  const notRead = new Set(nodes.flatMap(namesOnly))
  return nodes.flatMap((node) => {
    const found = impurity(node, declared, notRead)
    return found === null ? [] : [`${placeOf(file, node.start)} ${found}`]
  })
}

function impurity(
  node: Node,
  declared: ReadonlySet<string>,
  notRead: ReadonlySet<Node>,
): string | null {
  if (
    node.type === 'Identifier' &&
    BROWSER.has(node.name) &&
    !declared.has(node.name) &&
    !notRead.has(node)
  )
    return node.name
  if (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.property.type === 'Identifier'
  ) {
    const read = `${node.object.name}.${node.property.name}`
    return CHANCE.test(read) ? read : null
  }
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null
  const { callee } = node
  return callee.type === 'Identifier' && callee.name === 'Date' && node.arguments.length === 0
    ? 'Date()'
    : null
}

/** Names that the file gives itself: variables, parameters, functions and what it imports. */
function namesDeclaredBy(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return boundBy(node.id)
  if (node.type === 'ImportSpecifier') return [node.local.name]
  if (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  ) {
    const own = 'id' in node && node.id ? [node.id.name] : []
    return [...own, ...node.params.flatMap(boundBy)]
  }
  return []
}

function boundBy(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return boundBy(pattern.left)
  if (pattern.type === 'RestElement') return boundBy(pattern.argument)
  if (pattern.type === 'ArrayPattern')
    return pattern.elements.flatMap((each) => (each ? boundBy(each) : []))
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((each) => boundBy(each.type === 'Property' ? each.value : each))
}

/** Identifiers that name a member, a key or a type, and read nothing. */
function namesOnly(node: Node): Node[] {
  if (node.type === 'MemberExpression' && !node.computed) return [node.property]
  if (node.type === 'Property' && !node.computed) return [node.key]
  if (node.type === 'TSPropertySignature' || node.type === 'TSMethodSignature') return [node.key]
  if (node.type === 'TSTypeReference') return [node.typeName]
  if (node.type === 'TSTypeQuery') return [node.exprName]
  if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') return [node.key]
  return node.type === 'ImportSpecifier' ? [node.imported] : []
}
