import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, DEEP, ELEMENTS, FOLDERS, IMPURE, PURE, type Folder } from './flow'
import { ROOT } from './source'

/** What each fault is called by the linter. */
export const CODES = {
  parent: 'eslint(no-restricted-imports)',
  forward: 'eslint(no-restricted-imports)',
  forwardDynamic: 'eslint(no-restricted-imports)',
  ownAlias: 'eslint(no-restricted-imports)',
  library: 'eslint(no-restricted-imports)',
  cycle: 'import(no-cycle)',
  defaultExport: 'import(no-default-export)',
  any: 'typescript(no-explicit-any)',
  floating: 'typescript(no-floating-promises)',
  exhaustive: 'typescript(switch-exhaustiveness-check)',
  console: 'eslint(no-console)',
  global: 'eslint(no-restricted-globals)',
  clock: 'eslint(no-restricted-properties)',
  literal: 'react(jsx-no-literals)',
  hook: 'react-hooks(rules-of-hooks)',
  dependency: 'react-hooks(exhaustive-deps)',
} as const
type FaultName = keyof typeof CODES

/** A file with one fault in it, each in a tree of its own kind: `file` is its path below the project. */
type Planted = { readonly folder: Folder; readonly fault: FaultName; readonly file: string; readonly text: string }

const plant = (folder: Folder, fault: FaultName, text: string, name: string = fault): Planted => ({
  folder,
  fault,
  file: `src/${folder}/${name}.tsx`,
  text,
})
const importing = (module: string): string => `import * as used from '${module}'\nexport const held = used\n`

function plantedIn(folder: Folder): Planted[] {
  const everywhere = [
    plant(folder, 'parent', importing('../base/good')),
    plant(folder, 'cycle', importing('./cycleBack')),
    plant(folder, 'cycle', importing('./cycle'), 'cycleBack'),
    plant(folder, 'defaultExport', 'export default 1\n'),
    plant(folder, 'any', 'export type Held = any\n'),
    plant(
      folder,
      'floating',
      'const later = async (): Promise<number> => await Promise.resolve(1)\nexport const held = (): void => {\n  later()\n}\n',
    ),
    plant(
      folder,
      'exhaustive',
      "export function held(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 0\n}\n",
    ),
    plant(folder, 'console', "console.log('held')\n"),
  ]
  const forward = after(folder).flatMap((later) => [
    plant(folder, 'forward', importing(`@/${later}/good`), `forwardTo-${later}`),
    plant(folder, 'forwardDynamic', `export const held = import('@/${later}/good')\n`, `forwardLaterTo-${later}`),
  ])
  const libraries = ['echarts', 'echarts/core', 'echarts-for-react', 'echarts-for-react/esm/core', 'papaparse']
  if (folder !== 'command') libraries.push('node:fs')
  if (!ELEMENTS.includes(folder)) libraries.push('react', 'react-dom/client', 'react-router')
  return [
    ...everywhere,
    ...forward,
    ...libraries.map((name) => plant(folder, 'library', importing(name), `library-${name.replace(/\W/g, '-')}`)),
    ...(DEEP.includes(folder) || folder === 'command' ? [] : [plant(folder, 'ownAlias', importing(`@/${folder}/good`))]),
    ...(PURE.includes(folder) ? impurities(folder) : []),
    ...(ELEMENTS.includes(folder) ? slipsOfElements(folder) : []),
  ]
}

function impurities(folder: Folder): Planted[] {
  const globals = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'globalThis']
  return [
    ...globals.map((name) => plant(folder, 'global', `export const held: unknown = ${name}\n`, `global-${name}`)),
    plant(folder, 'clock', 'export const held = Date.now()\n'),
    plant(folder, 'clock', 'export const held = Math.random()\n', 'chance'),
  ]
}

function slipsOfElements(folder: Folder): Planted[] {
  const hooks = "import { useEffect, useState } from 'react'\n"
  return [
    plant(folder, 'literal', 'export const Held = () => <p>held</p>\n'),
    plant(folder, 'literal', 'export const Held = () => <hr aria-label="held" />\n', 'literalAttribute'),
    plant(folder, 'hook', `${hooks}export function useHeld(is: boolean): void {\n  if (is) useState(1)\n  useEffect(() => undefined)\n}\n`),
    plant(
      folder,
      'dependency',
      `${hooks}export function useHeld(on: () => void): void {\n  const [held] = useState(1)\n  useEffect(() => {\n    if (held > 1) on()\n  }, [held])\n}\n`,
    ),
  ]
}

export const FAULTS: readonly Planted[] = [
  ...FOLDERS.flatMap(plantedIn),
  { folder: 'components', fault: 'library', file: 'src/components/chart/whole.tsx', text: importing('echarts') },
  { folder: 'components', fault: 'library', file: 'src/components/chart/wholeWrapper.tsx', text: importing('echarts-for-react') },
  { folder: 'components', fault: 'parent', file: 'src/components/chart/parent.tsx', text: importing('../good') },
  { folder: 'components', fault: 'forward', file: 'src/components/chart/forward.tsx', text: importing('@/pages/good') },
  {
    folder: 'table',
    fault: 'forward',
    file: 'src/table/csv.ts',
    text: `import Papa from 'papaparse'\nimport * as used from '@/dataset/good'\nexport const held = [Papa, used]\n`,
  },
]

/** Files as they should be: each folder with everything before it, and the few places that may do more. */
export const CLEAN: readonly { readonly file: string; readonly text: string }[] = [
  ...FOLDERS.map((folder) => ({
    file: `src/${folder}/good.ts`,
    text: [
      ...before(folder).map((each) => `import { held as ${each} } from '@/${each}/good'\n`),
      `export const held: readonly unknown[] = [${before(folder).join(', ')}]\n`,
    ].join(''),
  })),
  ...ELEMENTS.map((folder) => ({
    file: `src/${folder}/Good.tsx`,
    text: `import { useState } from 'react'\nexport function Good({ text }: { readonly text: string }) {\n  const [held] = useState(text)\n  return <p className="held">{held} · {window.name}</p>\n}\n`,
  })),
  ...IMPURE.map((folder) => ({
    file: `src/${folder}/impure.ts`,
    text: 'export const held = [window, document, fetch, Date.now(), Math.random()]\n',
  })),
  { file: 'src/dataset/tables/good.ts', text: "export { held } from '@/dataset/good'\n" },
  { file: 'src/charts/types.ts', text: "import type { EChartsOption } from 'echarts'\nexport type Held = EChartsOption\n" },
  {
    file: 'src/components/chart/Chart.ts',
    text: "import Chart from 'echarts-for-react/esm/core'\nimport { use } from 'echarts/core'\nexport const held = [Chart, use]\n",
  },
  {
    file: 'src/command/node.ts',
    text: "import { readFileSync } from 'node:fs'\nexport const held = readFileSync(process.argv[2] ?? '')\n",
  },
]

/** What the linter said of each file, by its path below the project: the codes of the rules, each once. */
export type Reports = ReadonlyMap<string, readonly string[]>

/** Plants every file in a copy of the project that has its configuration and nothing else, and lints it once. Throws where the linter does not run. */
export function lintPlanted(): Reports {
  const copy = mkdtempSync(path.join(tmpdir(), 'planted-'))
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json']) cpSync(path.join(ROOT, name), path.join(copy, name))
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
    for (const { file, text } of [...FAULTS, ...CLEAN]) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
      writeFileSync(path.join(copy, file), text)
    }
    const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint')
    const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json', 'src'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`)
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly filename: string; readonly code: string }[] }
    const reports = new Map<string, string[]>()
    for (const { filename, code } of diagnostics) {
      const file = filename.split(path.sep).join('/')
      const codes = reports.get(file) ?? []
      if (!codes.includes(code)) reports.set(file, [...codes, code])
    }
    return reports
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
