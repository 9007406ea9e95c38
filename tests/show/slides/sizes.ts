/**
 * Screens that slides are shown on: 16:10, 16:9, a laptop, 21:9, 32:9, two stacked 16:9, portrait,
 * 4K.
 */
export const SIZES = [
  [1920, 1200],
  [1920, 1080],
  [1366, 768],
  [2560, 1080],
  [3840, 1080],
  [1920, 2160],
  [1080, 1920],
  [3840, 2160],
] as const
