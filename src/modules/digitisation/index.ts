export {
  movePages,
  setRemoved,
  shiftPages,
  turnPages,
} from './arrange-pages/arrange-pages.ts'
export { joinedPdf } from './joined-pdf.ts'
export { openPageDesk, type PageDesk } from './page-worker/page-desk.ts'
export {
  claimPairing,
  newSecret,
  openPairing,
  PAIRING_MINUTES,
  type Pairing,
  pairingOf,
} from './pair-phone/pair-phone.ts'
export { drawnPicture, smallPicture } from './pictures.ts'
export type { Piece } from './read-text/excerpt.rules.ts'
export { findText, hasUnreadPages, type PageText } from './read-text/page-texts.sql.ts'
export { startReadingPages } from './read-text/read-pages.ts'
export { type PageFound, searchPages } from './read-text/search-pages.ts'
export { findRecogniser, type Recogniser } from './read-text/tesseract.ts'
export {
  type ArrivedFile,
  examineFile,
  placeFile,
  type SoundFile,
} from './receive-file/receive-file.ts'
export { MAX_FILE_BYTES } from './refusals.ts'
export { type CameBy, mediaTypes, type Owner, type ScannedPage, type Turn } from './scan.ts'
export { findSameFiles, getPage, listPages, lockPages, stampOf } from './scans.sql.ts'
export {
  addPiece,
  beginUpload,
  finishUpload,
  MAX_PIECE_BYTES,
  standingOf,
} from './upload-file/upload-file.ts'
