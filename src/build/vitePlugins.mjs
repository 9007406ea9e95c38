import { createHash } from 'node:crypto'
import { createReadStream, cpSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** Deploys `folder` as it is to `dist/data/`, and serves it at `data/` while developing. */
export function dataFolder(folder) {
  let outDir = ''
  return {
    name: 'data-folder',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
        const file = path.join(folder, path.normalize(name))
        if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return next()
        createReadStream(file).pipe(response)
      })
    },
    writeBundle() {
      cpSync(folder, path.join(outDir, 'data'), { recursive: true })
    },
  }
}

/** Writes into the built page a policy under which a browser fetches nothing from outside and runs no script that is not ours. */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
          ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
        )
        const policy = [
          "default-src 'self'",
          `script-src 'self' ${hashes.join(' ')}`.trim(),
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'none'",
        ].join('; ')
        return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      },
    },
  }
}
