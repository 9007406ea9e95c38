export type UnitId = string & { readonly __unit: true }
export type FieldId = string & { readonly __field: true }
export type IndicatorId = string & { readonly __indicator: true }
export type ModelId = string & { readonly __model: true }
export type ShortcomingId = string & { readonly __shortcoming: true }
export type DirectiveId = string & { readonly __directive: true }
export type InspectionId = string & { readonly __inspection: true }
export type SourceId = string & { readonly __source: true }

/**
 * Orders ids, days and other codes by their letters’ code units: the same on every machine and in
 * every language.
 */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
