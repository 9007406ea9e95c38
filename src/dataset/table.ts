import type { AnyColumn, Column } from './column'

export type Columns = { readonly [name: string]: AnyColumn }

/**
 * The declaration of a table of the data package: its name, its columns in order, and which of them
 * make the key.
 */
export type TableDeclaration<C extends Columns = Columns> = {
  readonly name: string
  /** What the table holds, for the reference page. */
  readonly about: string
  readonly columns: C
  readonly key: readonly string[]
}

/** The row type that follows from a declaration. */
export type RowOf<D extends TableDeclaration> = {
  readonly [K in keyof D['columns']]: D['columns'][K] extends Column<infer V> ? V : never
}

/** Keeps the exact type of a declaration, and its key among its columns. */
export function declareTable<const C extends Columns>(
  declaration: TableDeclaration<C> & { readonly key: readonly (keyof C & string)[] },
): TableDeclaration<C> {
  return declaration
}
