export function policyOf(html: string, options?: { readonly isHeader?: boolean }): string
