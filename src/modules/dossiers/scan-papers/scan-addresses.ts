/** Addresses of the scans of a dossier. */
export const scansOf = (code: string): string => `/ho-so/${encodeURIComponent(code)}/quet`
export const pageAt = (code: string, pageId: string): string => `${scansOf(code)}/trang/${pageId}`
export const pictureAt = (code: string, pageId: string, turn: number, large = false): string =>
  `${pageAt(code, pageId)}/anh?xoay=${turn}${large ? '&co=lon' : ''}`
export const fileAt = (code: string, pageId: string): string => `${scansOf(code)}/tep/${pageId}`
export const pdfAt = (code: string, owner: string): string => `${scansOf(code)}/pdf/${owner}`
/** Where a telephone sends to. */
export const phoneAt = (token: string): string => `/quet/${encodeURIComponent(token)}`
/** Where pieces of files are sent to, below the page that offers it. */
export const uploadsBelow = (page: string): string => `${page}/tai-len`
