export type UnitId = string & { readonly __unit: true }
export type FieldId = string & { readonly __field: true }
export type IndicatorId = string & { readonly __indicator: true }
export type ModelId = string & { readonly __model: true }
export type ShortcomingId = string & { readonly __shortcoming: true }
export type DirectiveId = string & { readonly __directive: true }
export type InspectionId = string & { readonly __inspection: true }
export type SourceId = string & { readonly __source: true }
