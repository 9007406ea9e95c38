import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import {
  contentSecurityPolicy,
  dataFolder,
  docsApart,
  englishApart,
  firstPicture,
  packedCopies,
  roomQueries,
  routerInPart,
} from './src/build/vitePlugins.mjs'
import { className } from './src/build/importTs.mjs'
import { pageHeadStart } from './src/build/pagePrograms.mjs'
import { portableFile } from './src/build/portableFile.mjs'
import { packedFiles } from './src/cli/packedFiles.ts'
import * as portable from './src/edit/portable/portable.ts'
import * as rooms from './src/ui/rooms.ts'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** How the program is built, for the site and for the portable file. */
const program = () => ({
  base: './',
  plugins: [
    react(),
    englishApart(folder('src')),
    docsApart(folder('src')),
    roomQueries(rooms),
    routerInPart(),
  ],
  // `overview-matrix__cell`: where a class is from can be read off the page, and tests can name it.
  css: { modules: { generateScopedName: className } },
  resolve: { alias: { '@': folder('src'), '#tests': folder('tests') } },
  build: { target: ['chrome109', 'firefox115'], assetsInlineLimit: 0 },
})

export default defineConfig({
  ...program(),
  plugins: [
    ...program().plugins,
    dataFolder(folder('data')),
    firstPicture(),
    pageHeadStart(folder('src')),
    contentSecurityPolicy(),
    packedCopies(),
    portableFile(program, { ...portable, packedFiles }),
  ],
  build: {
    ...program().build,
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    // The budgets of tests/site/firstPaint.site.test.ts are the ones that count; ECharts alone passes Vite's default warning.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that the first screen needs is one file: fewer requests, and it packs better.
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  preview: {
    port: Number(process.env['PORT'] ?? 4173),
    strictPort: process.env['PORT'] !== undefined,
  },
  test: {
    reporters: ['default', './tests/tools/countsReporter.mjs'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.site.test.ts', 'tests/**/*.system.test.ts'],
          setupFiles: ['tests/support/allWords.ts'],
          // The program is read once a worker and not once a file: half of the processor's time.
          isolate: false,
          env: { TZ: 'Asia/Ho_Chi_Minh' },
          testTimeout: 30_000,
          server: { deps: { inline: ['echarts-for-react'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/**/*.site.test.ts'],
          globalSetup: ['tests/support/builtSite.ts'],
          testTimeout: 60_000,
          // What comes is waited for as long as a page may take on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          // A browser on a busy machine of two cores now and then answers late; a fault of ours fails twice.
          retry: 1,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // So that files share a browser, too (tests/support/visit.ts).
          isolate: false,
          // After the unit tests, so that the browser has the machine to itself.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          environment: 'node',
          // One after the other: several install programs, and some measure.
          maxWorkers: 1,
          // Firefox is spoken to over a socket, which Node has without this from 22 on.
          execArgv: ['--experimental-websocket'],
          include: ['tests/**/*.system.test.ts'],
          globalSetup: ['tests/support/builtSite.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
