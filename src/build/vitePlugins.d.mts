import type { Plugin } from 'vite'

export function dataFolder(folder: string): Plugin
export function contentSecurityPolicy(): Plugin
export function firstPicture(): Plugin
export function packedCopies(): Plugin
export function docsApart(src: string): Plugin
export function englishApart(src: string): Plugin
export function roomQueries(rooms: Readonly<Record<string, string>>): Plugin
export function routerInPart(): Plugin
