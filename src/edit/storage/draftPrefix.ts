/**
 * Before every name of the draft of one package in the storage of the site. The version of the
 * package is not in it, so that a draft lives on when the package is renewed and its rows are held
 * against the new one.
 */
export function draftPrefix(packageName: string): string {
  return `draft;${packageName};`
}
