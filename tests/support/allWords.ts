const files = import.meta.glob<object>(['/src/**/words.ts', '/src/**/words/*.ts'], { eager: true })

/**
 * The files with the texts of every room. All are loaded, as where every screen has been shown: the
 * set-up of every test.
 */
export const WORD_FILES: readonly string[] = Object.entries(files).map(([name]) => name)
