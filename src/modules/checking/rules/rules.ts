import { appendixBlank } from './appendix/appendix-blank.ts'
import { untold } from './appendix/appendix-untold.ts'
import { blankCell } from './appendix/blank-cell.ts'
import { narrativeAgainstAppendix } from './appendix/narrative-against-appendix.ts'
import { nullConvention } from './appendix/null-convention.ts'
import { textInRateCell } from './appendix/text-in-rate-cell.ts'
import { decimalCount } from './figures/decimal-count.ts'
import { digitisedBelowOnline } from './figures/digitised-below-online.ts'
import { partExceedsWhole } from './figures/part-exceeds-whole.ts'
import { cutRate, rate } from './figures/rate.ts'
import { hundred } from './figures/rates-to-hundred.ts'
import { remainder } from './figures/remainder.ts'
import { repeatedRate } from './figures/repeated-rate.ts'
import { sumTree } from './figures/sum-tree.ts'
import { abbreviation } from './form/abbreviation.ts'
import { abbreviationMeaning } from './form/abbreviation-meaning.ts'
import { addressee } from './form/addressee.ts'
import { appendixHead } from './form/appendix-head.ts'
import { appendixMention } from './form/appendix-mention.ts'
import { appendixNumber } from './form/appendix-number.ts'
import { bodyName } from './form/body-name.ts'
import { documentCapital } from './form/document-capital.ts'
import { head } from './form/head.ts'
import { headingName } from './form/heading-name.ts'
import { letterSymbol } from './form/letter-symbol.ts'
import { mixedDecimals } from './form/mixed-decimals.ts'
import { mixedUnits } from './form/mixed-units.ts'
import { nameCapitals } from './form/name-capitals.ts'
import { numberingDots } from './form/numbering-dots.ts'
import { outdatedTerm } from './form/outdated-term.ts'
import { partialNumber } from './form/partial-number.ts'
import { percentagePoints } from './form/percentage-points.ts'
import { rateStyle } from './form/rate-style.ts'
import { sectionSymbol } from './form/section-symbol.ts'
import { signature } from './form/signature.ts'
import { suffixedNumber } from './form/suffixed-number.ts'
import { titleForm } from './form/title-form.ts'
import { unitCell } from './form/unit-cell.ts'
import { actOutsidePeriod } from './period/act-outside-period.ts'
import { afterReportDay } from './period/after-report-day.ts'
import { cutOff } from './period/cut-off.ts'
import { distantYear } from './period/distant-year.ts'
import { impossibleDate } from './period/impossible-date.ts'
import { laterPeriod } from './period/later-period.ts'
import { longWindow } from './period/long-window.ts'
import { nationalWindow } from './period/national-window.ts'
import { periodName } from './period/period-name.ts'
import { periodWindow } from './period/period-window.ts'
import { periodWord } from './period/period-word.ts'
import { reportDay } from './period/report-day.ts'
import { reversedWindow } from './period/reversed-window.ts'
import { staleReport } from './period/stale-report.ts'
import { weekday } from './period/weekday.ts'
import { yearWord } from './period/year-word.ts'
import type { Rule } from './rule.ts'
import { documentTwoDates } from './sense/document-two-dates.ts'
import { documentYear } from './sense/document-year.ts'
import { duplicateSubject } from './sense/duplicate-subject.ts'
import { eachTimes } from './sense/each-times.ts'
import { glossary } from './sense/glossary.ts'
import { lateWithoutApology } from './sense/late-without-apology.ts'
import { listCount } from './sense/list-count.ts'
import { namedList } from './sense/named-list.ts'
import { numberOrder } from './sense/number-order.ts'
import { ordinalOrder } from './sense/ordinal-order.ts'
import { outcomeWords } from './sense/outcome-words.ts'
import { ownName } from './sense/own-name.ts'
import { personName } from './sense/person-name.ts'
import { reportNumber } from './sense/report-number.ts'
import { riskNotCarried } from './sense/risk-not-carried.ts'
import { status } from './sense/status-verb.ts'
import { targetReached } from './sense/target-reached.ts'
import { swappedUnit } from './sense/units/swapped-unit.ts'
import { leftover } from './text/leftover.ts'
import { lookalike } from './text/lookalike.ts'
import { repeatedWord } from './text/repeated-word.ts'
import { scanSlip } from './text/scan-slip.ts'
import { unfilled } from './text/unfilled.ts'
import { wrongWord } from './text/wrong-word.ts'

/** Every rule of the checker. */
export const rules: readonly Rule[] = [
  sumTree,
  rate,
  cutRate,
  partExceedsWhole,
  remainder,
  hundred,
  repeatedRate,
  decimalCount,
  digitisedBelowOnline,
  eachTimes,
  periodWindow,
  periodName,
  nationalWindow,
  periodWord,
  yearWord,
  actOutsidePeriod,
  staleReport,
  laterPeriod,
  impossibleDate,
  distantYear,
  reversedWindow,
  longWindow,
  cutOff,
  reportDay,
  reportNumber,
  afterReportDay,
  weekday,
  narrativeAgainstAppendix,
  appendixBlank,
  blankCell,
  nullConvention,
  textInRateCell,
  untold,
  riskNotCarried,
  lateWithoutApology,
  targetReached,
  status,
  listCount,
  namedList,
  ordinalOrder,
  duplicateSubject,
  documentTwoDates,
  documentYear,
  numberOrder,
  outcomeWords,
  unfilled,
  ownName,
  personName,
  glossary,
  swappedUnit,
  abbreviation,
  abbreviationMeaning,
  addressee,
  appendixHead,
  appendixMention,
  appendixNumber,
  bodyName,
  documentCapital,
  head,
  headingName,
  letterSymbol,
  mixedDecimals,
  mixedUnits,
  nameCapitals,
  numberingDots,
  outdatedTerm,
  partialNumber,
  percentagePoints,
  rateStyle,
  sectionSymbol,
  signature,
  suffixedNumber,
  titleForm,
  unitCell,
  leftover,
  lookalike,
  repeatedWord,
  scanSlip,
  wrongWord,
]
