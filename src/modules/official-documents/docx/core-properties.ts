const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** Only the title: the library would write the moment of making, and bytes would differ each time. */
export const coreProperties = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${NAMESPACES}><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
