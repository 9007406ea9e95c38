import type { Plugin, UserConfig } from 'vite'

export function portableFile(
  config: () => UserConfig,
  portable: typeof import('../edit/portable/portable.ts') &
    Pick<typeof import('../cli/packedFiles.ts'), 'packedFiles'>,
): Plugin
