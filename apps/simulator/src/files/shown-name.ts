import { clean } from '../draw/cells.js'

/** A file's name as a message shows it: safe to print, and seen even where it is empty. */
export const shownName = (path: string): string => clean(path) || '""'
