/** Fetches what slides may need later, so that a meeting goes on where the server does not. Faults are for the slide that needs it. */
export function preloadShow(): void {
  void Promise.all([
    import('@/components/chart/Chart'),
    import('@/components/chart/parts/line'),
    import('@/components/chart/parts/scatter'),
    import('@/components/chart/parts/area'),
  ]).catch(() => undefined)
}
