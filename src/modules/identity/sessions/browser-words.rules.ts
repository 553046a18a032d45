const browsers: readonly [RegExp, string][] = [
  [/coc_coc_browser\/(\d+)/, 'Cốc Cốc'],
  [/Edg\w*\/(\d+)/, 'Edge'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** "Chrome 109 trên Windows", from what a browser calls itself. */
export const browserWords = (userAgent: string): string => {
  const [browser, version] = firstOf(browsers, userAgent)
  const [system] = firstOf(systems, userAgent)
  if (!browser) return 'Trình duyệt không rõ'
  return `${browser} ${version}${system ? ` trên ${system}` : ''}`
}

const firstOf = (known: readonly [RegExp, string][], text: string): string[] => {
  for (const [pattern, name] of known) {
    const match = pattern.exec(text)
    if (match) return [name, match[1] ?? '']
  }
  return []
}
