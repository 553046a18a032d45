const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** 1980-01-01 00:00 as DOS writes it, the first moment a ZIP can name. */
const TIME = 0x0000
const DATE = 0x0021

/**
 * The same archive with every entry dated 1980-01-01, so that equal content means equal bytes.
 * DOCX and XLSX are ZIP archives, and their writers stamp the clock into them.
 */
export const withFixedTimes = (archive: Uint8Array): Buffer => {
  const zip = Buffer.from(archive)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return zip
  const count = zip.readUInt16LE(end + 10)
  let entry = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count && zip.readUInt32LE(entry) === DIRECTORY_ENTRY; index++) {
    setTime(zip, entry + 12)
    setTime(zip, zip.readUInt32LE(entry + 42) + 10)
    entry +=
      46 +
      zip.readUInt16LE(entry + 28) +
      zip.readUInt16LE(entry + 30) +
      zip.readUInt16LE(entry + 32)
  }
  return zip
}

const setTime = (zip: Buffer, offset: number): void => {
  zip.writeUInt16LE(TIME, offset)
  zip.writeUInt16LE(DATE, offset + 2)
}
