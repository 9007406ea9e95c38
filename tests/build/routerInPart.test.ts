import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { routerInPart } from '@/build/vitePlugins.mjs'

const ENTRY = 'what-the-product-uses'
const uses: Plugin = {
  name: 'uses',
  resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
  load: (id) =>
    id === ENTRY ? `export { HashRouter, useLocation, useNavigate } from 'react-router'` : null,
}

/** What a bundle of that holds, as the bundler writes it. */
async function bundled(plugins: readonly Plugin[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [uses, ...plugins],
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['es'] },
      minify: false,
      rolldownOptions: { external: ['react', 'react-dom'] },
    },
  })
  const [output] = Array.isArray(made) ? made : []
  return output?.output[0].code ?? ''
}

test('React Router comes without its forms and fetchers, of which nothing here is used', async () => {
  const [whole, part] = await Promise.all([bundled([]), bundled([routerInPart()])])
  expect(whole).toContain('x-www-form-urlencoded')
  expect(part).not.toContain('x-www-form-urlencoded')
  expect(part).toContain('function HashRouter')
  expect(part.length).toBeLessThan(whole.length / 2)
})
