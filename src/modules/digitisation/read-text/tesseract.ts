import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

export type Recogniser =
  | { available: true; languages: string[]; recognise: (picture: Buffer) => Promise<string> }
  | { available: false; why: string; howToInstall: string }

const MINUTES = 2

/** What to type on the server so that text is recognised. */
const howToInstall = 'sudo apt install tesseract-ocr tesseract-ocr-vie'

/** Vietnamese first; letters and figures of forms are English too. */
const WANTED = ['vie', 'eng']

/** Whether this machine can recognise Vietnamese text, by its own Tesseract. */
export const findRecogniser = async (program = 'tesseract'): Promise<Recogniser> => {
  const listed = await run(program, ['--list-langs']).catch(() => undefined)
  if (listed === undefined)
    return absent('Máy chủ chưa cài Tesseract nên chưa nhận dạng được chữ trong ảnh quét.')
  const languages = WANTED.filter((language) => listed.split(/\s+/).includes(language))
  if (!languages.includes('vie'))
    return absent('Tesseract trên máy chủ chưa có dữ liệu tiếng Việt (vie).')
  const options = ['stdin', 'stdout', '-l', languages.join('+'), '--dpi', '240']
  return {
    available: true,
    languages,
    recognise: (picture) => run(program, options, picture),
  }
}

const absent = (why: string): Recogniser => ({ available: false, why, howToInstall })

/** Runs the program to its end with the lowest priority; on one processor, so that the desk stays quick. */
const run = (program: string, args: string[], input?: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...{ stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true },
      // Not spawn's own time limit: that keeps the office open when there is no such program.
      signal: AbortSignal.timeout(MINUTES * 60_000),
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    })
    const written: Buffer[] = []
    const said: Buffer[] = []
    child.on('spawn', () => lowerPriority(child.pid))
    child.stdout.on('data', (piece: Buffer) => written.push(piece))
    child.stderr.on('data', (piece: Buffer) => said.push(piece))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(written).toString('utf8'))
      else reject(new Error(`${program}: ${Buffer.concat(said).toString('utf8').slice(0, 500)}`))
    })
    // It may end before it has read all; its exit code tells why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })

const lowerPriority = (pid: number | undefined): void => {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    return
  }
}
