import { useEffect, useState } from 'react'
import { array, object, pipe, regex, safeParse, string } from 'valibot'
import { decodeText } from '@/dataset/files/decode'
import { fetchOfSite } from '@/dataset/files/siteFile.browser'

/** `folder`: below `data/`, `''` for the package in `data/` itself. */
export type ListedPackage = { readonly folder: string; readonly title: string }

/** Written by the build (`dataFolder` in src/build/vitePlugins.mjs) and by hand. */
const FILE = 'packages.json'
const LIST = object({
  packages: array(object({ folder: pipe(string(), regex(/^[\w-]*$/)), title: string() })),
})

/** The packages that the site holds; none where it does not say. */
export function usePackages(): readonly ListedPackage[] {
  const [packages, setPackages] = useState<readonly ListedPackage[]>([])
  useEffect(() => {
    let isCurrent = true
    void fetchOfSite(FILE).then((bytes) => {
      if (isCurrent && bytes.usable) setPackages(parsePackages(bytes.value))
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return packages
}

function parsePackages(bytes: Uint8Array): readonly ListedPackage[] {
  const decoded = decodeText(FILE, bytes)
  if (!decoded.usable) return []
  try {
    const checked = safeParse(LIST, JSON.parse(decoded.value.text))
    return checked.success ? checked.output.packages : []
  } catch {
    return []
  }
}
