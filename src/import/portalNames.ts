import portal from './portalNames.json' with { type: 'json' }

/**
 * What the national portal calls the parts of the index of decision 766, in full and where room is
 * short, by the key that a package without them gets. Data, as a package has them too.
 */
export const PORTAL_NAMES: Readonly<Record<string, readonly string[]>> = portal.names
/** The key of the index itself. */
export const PORTAL_TOTAL = portal.total

/** The area of work of indicators that are new, and what is said of them. */
export const PORTAL_FIELD = {
  field_id: 'tthc',
  name: 'Thủ tục hành chính',
  short_name: 'TTHC',
} as const
export const PORTAL_DEFINITION = 'Theo Cổng Dịch vụ công quốc gia (QĐ 766 của Thủ tướng)'
export const PORTAL_FREQUENCY = 'Cổng cập nhật hằng ngày'

/** Kinds of offices that are no commune: the first where the name says so. */
export const PORTAL_AGENCIES = ['sở', 'cơ quan'] as const

/** The source by its own name. */
export const PORTAL_SOURCE = 'Cổng Dịch vụ công quốc gia, chỉ số QĐ 766'
