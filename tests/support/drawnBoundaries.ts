/** A square round a place, as the coordinates of a polygon: one ring, closed. */
export function squareRound(
  lon: number,
  lat: number,
  half: number,
): readonly (readonly (readonly [number, number])[])[] {
  const [west, east, south, north] = [lon - half, lon + half, lat - half, lat + half]
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
}

/** A feature of GeoJSON. */
export function feature(
  unit: string,
  coordinates: unknown,
  type = 'Polygon',
): Readonly<Record<string, unknown>> {
  return { type: 'Feature', properties: { unit_id: unit }, geometry: { type, coordinates } }
}

/** A collection of features, as text. */
export function collection(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features })
}
