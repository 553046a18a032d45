import type { Reading } from '../../reading/reading.ts'
import { bareName, type UnitMention } from '../../reading/unit.ts'
import type { Rule } from '../rule.ts'

/** The unit's own name written otherwise. */
export const ownName: Rule = {
  name: 'own-name',
  severity: 'contradiction',
  ground: 'Lô-gích: tên đơn vị báo cáo phải thống nhất',
  find: (reading) => {
    const { unit } = reading
    if (!unit) return []
    const others = misnamed(reading, unit.name)
    return others.map((mention) => ({
      at: mention,
      explanation: `Tên đơn vị viết khác “${unit.level} ${unit.name}” ở các chỗ còn lại (có thể do quét văn bản).`,
      suggestion: `Sửa thành “${unit.name}”.`,
    }))
  },
}

/** Names of the same level that differ from the own one by marks or one letter. */
const misnamed = ({ units, unit }: Reading, name: string): UnitMention[] => {
  const own = name.toLowerCase()
  return units.filter((mention) => {
    if (mention.level !== unit?.level) return false
    const words = mention.name.toLowerCase().split(' ').slice(0, own.split(' ').length).join(' ')
    return words !== own && !isOldSpelling(words, own) && bareName(words) === bareName(own)
  })
}

/** "hoà" and "hòa" are one name: the mark stands on another vowel. */
const isOldSpelling = (one: string, other: string): boolean => sorted(one) === sorted(other)

const sorted = (name: string): string => name.normalize('NFD').split('').sort().join('')
