import css from './unofficialNote.module.css'

/** What figures of a drawing are that are not official, in words, where its marks cannot say so. */
export function UnofficialNote({ text }: { readonly text: string }) {
  return <mark className={css.note}>{text}</mark>
}
