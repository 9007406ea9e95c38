export function withShortScripts(html: string): string
export function policyOf(html: string, options?: { readonly isHeader?: boolean }): string
export function portablePolicyOf(html: string): string
