import { openPromise, type ZipFile } from 'yauzl'
import { Refused } from '#platform/refused.ts'

/** A list of five thousand rows unfolds to a few MB; the reader of workbooks holds some twenty times of it. */
const MOST_BYTES = 24 * 1_048_576
const MOST_PARTS = 1000

const BURSTING =
  'Tệp nén bất thường (bung ra quá lớn) nên không mở. Hãy lưu lại danh mục bằng Excel.'

/**
 * Refuses a workbook that would unfold to more than the machine should hold. What a part says of its
 * size is not believed: each is unfolded once, to nowhere, and broken off when it is longer than it says.
 * @throws Refused when it would; any error when it is no ZIP
 */
export const refuseBursting = async (path: string): Promise<void> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false })
  try {
    await unfold(zip)
  } finally {
    zip.close()
  }
}

const unfold = async (zip: ZipFile): Promise<void> => {
  if (zip.entryCount > MOST_PARTS) throw new Refused(BURSTING)
  let unfolded = 0
  for await (const entry of zip.eachEntry()) {
    unfolded += entry.uncompressedSize
    if (unfolded > MOST_BYTES) throw new Refused(BURSTING)
    for await (const _ of await zip.openReadStreamPromise(entry));
  }
}
