type Policies = {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string) => string
      readonly createScriptURL: (address: string) => string
    },
  ) => unknown
}

/**
 * Lets through what the product needs where the page's policy asks for trusted types, and nothing
 * else: an empty text, by which the chart library clears a drawing, and the addresses of our own
 * workers. All else throws, so that a text from data can never become markup or a program. Browsers
 * without trusted types (Firefox) go on as they are.
 */
export function guardScripts(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: Policies }
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text !== '') throw new TypeError('No text of this site becomes markup')
      return text
    },
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, document.baseURI)
      const own = new URL('assets/', document.baseURI)
      if (
        origin !== own.origin ||
        !/\.worker-[\w-]+\.js$/.test(pathname) ||
        !pathname.startsWith(own.pathname)
      ) {
        throw new TypeError('No program of this site has that address')
      }
      return address
    },
  })
}
