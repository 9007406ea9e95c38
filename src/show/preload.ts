/**
 * Fetches what slides may need later, so that a meeting goes on where the server does not. Faults
 * are for the slide that needs it.
 */
export function preloadShow(): void {
  void Promise.all([
    import('@/ui/chart/Chart'),
    import('@/ui/chart/parts/line'),
    import('@/ui/chart/parts/scatter'),
    import('@/ui/chart/parts/area'),
  ]).catch(() => undefined)
}
