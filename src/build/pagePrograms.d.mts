import type { Plugin } from 'vite'

/** A file that the bundler writes, as far as it matters here. */
type Written = {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly isEntry?: boolean
  readonly facadeModuleId?: string | null
  readonly imports?: readonly string[]
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> }
}

export function pagePrograms(
  bundle: Readonly<Record<string, Written>>,
  isCharted: (page: string) => boolean,
): {
  readonly files: readonly string[]
  readonly pages: Readonly<Record<string, readonly number[]>>
}
export function pageHeadStart(src: string): Plugin
