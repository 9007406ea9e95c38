/**
 * Before every entry of the draft of one package. The place of the site is in it, for one server may have several; the version of
 * the package is not, so that a draft lives on when the package is renewed and its rows are held against the new one.
 */
export function draftPrefix(site: string, packageName: string): string {
  return `draft;${site};${packageName};`
}

/** Whether this browser keeps anything under a prefix. */
export function isAnythingKept(prefix: string): boolean {
  try {
    return Object.keys(window.localStorage).some((name) => name.startsWith(prefix))
  } catch {
    return false
  }
}
