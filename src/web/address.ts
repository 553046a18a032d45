const HARMLESS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An address that may stand in a link, or '#' when it would run script.
 * The renderer escapes text but does not look into addresses, and some of ours come from data.
 */
export const safeAddress = (href: string): string => {
  const url = URL.parse(href, 'https://base.invalid')
  return url && HARMLESS.has(url.protocol) ? href : '#'
}
