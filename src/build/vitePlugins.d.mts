import type { Plugin } from 'vite'

export function dataFolder(folder: string): Plugin
export function contentSecurityPolicy(): Plugin
export function packedCopies(): Plugin
export function englishApart(src: string): Plugin
