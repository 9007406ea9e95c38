import css from './status.module.css' /** A name up to so many letters stays on one line. */
const SHORT = 24

/**
 * The path of a file that, where it is long, breaks after its folders, its dashes and before its
 * ending, and nowhere else.
 */
export function FileName({ path }: { readonly path: string }) {
  const parts = path.length <= SHORT ? [path] : path.split(/(?<=[/#_-])|(?=\.[^.]*$)/)
  return (
    <span className={css.fileName}>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && <wbr />}
          {part}
        </span>
      ))}
    </span>
  )
}
