/** The module of a TypeScript file of the project. */
export function importTs<T>(file: string): Promise<T>
/** How a class of a style sheet is called on the page. */
export function className(name: string, file: string): string
