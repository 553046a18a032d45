import type { DocumentReference } from '../../reading/documents.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Rule } from '../rule.ts'

/** "17/UBND": an official letter names the section that drafted it. */
export const letterSymbol: Rule = {
  name: 'letter-symbol',
  severity: 'form',
  ground:
    'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3: ký hiệu công văn gồm chữ viết tắt cơ quan và đơn vị soạn thảo hoặc lĩnh vực',
  find: (reading) =>
    reading.documents
      .filter(
        (document) =>
          /^công văn$/i.test(document.kind) &&
          !document.symbol.includes('-') &&
          isOwn(document, reading),
      )
      .map((at) => ({
        at,
        explanation: 'Ký hiệu công văn thiếu chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực.',
        suggestion: `Ví dụ: ${at.number}/${at.symbol}-VP.`,
      })),
}

/** Documents of other offices are not ours to correct. */
const isOwn = ({ issuer }: DocumentReference, { unit }: Reading): boolean =>
  issuer === '' ||
  (unit !== undefined && issuer.toLowerCase().includes(`ubnd ${unit.level}`)) ||
  /^ubnd xã$/i.test(issuer)
