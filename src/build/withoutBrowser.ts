/** What the program asks of its window before it shows anything, where there is none. */
const nothing = (): void => undefined
Object.assign(globalThis, {
  window: {
    location: { pathname: '/' },
    addEventListener: nothing,
    setInterval: nothing,
    localStorage: null,
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
  },
})
