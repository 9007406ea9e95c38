import { createHash } from 'node:crypto'
import { minifySync } from 'vite'

const INLINE = /(<script(?: data-own="")?>)([\s\S]*?)(<\/script>)/g

/**
 * The page with its inline scripts as short as they are sent. One without an arrow is written for
 * old browsers too, whose words a minifier does not know: it loses remarks and indents alone.
 */
export function withShortScripts(html) {
  return html.replace(INLINE, (_, start, text, end) => {
    const short = text.includes('=>')
      ? minifySync('inline.js', text).code.trim()
      : text.replace(/^\s*(\/\/.*)?\n?/gm, '')
    return `${start}${short}${end}`
  })
}

/**
 * The Content-Security-Policy of a page: everything from its own server, no script that is not
 * ours, no style or picture written into the page, and no text that becomes a program unless the
 * policy of `src/app/trustedTypes.browser.ts` lets it through. `html`: the page, whose inline
 * scripts are allowed by their hash. `isHeader`: with what only a header may say, that no other
 * site frames the page.
 */
export function policyOf(html, { isHeader = false } = {}) {
  const hashes = [...html.matchAll(INLINE)].map(
    ([, , text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(isHeader ? ["frame-ancestors 'none'"] : []),
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/**
 * The policy of the portable file (portable.html), which has no server: its own scripts
 * and style by hash, pictures and letters written into it, workers that it makes of its own text,
 * and nothing from anywhere.
 */
export function portablePolicyOf(html) {
  const hashes = (element) =>
    [...html.matchAll(element)].map(
      ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
  const scripts = hashes(/<script(?: type="module")? data-own="">([^]*?)<\/script>/g)
  return [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    ['style-src', ...hashes(/<style data-own="">([^]*?)<\/style>/g)].join(' '),
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default portable',
  ].join('; ')
}
