declare global {
  interface Window {
    /** Set once the program shows something of its own: index.html then draws nothing more. */
    programShows?: boolean
  }
}

/**
 * Puts the program in the place of the picture that index.html has drawn of the overview, if there
 * is one. Called as the program's own screen is put on the page, so that no frame shows neither or
 * both.
 */
export function takeOver(): void {
  window.programShows = true
  document.getElementById('picture')?.remove()
  document.getElementById('root')?.removeAttribute('hidden')
}
