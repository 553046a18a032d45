import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import { anywhere } from '#platform/plain-letters.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import { searchQuery } from '../list-dossiers/search-query.rules.ts'
import type { CitizenSource, Person } from './citizen.ts'
import type { SearchedPerson } from './searched-person.rules.ts'

export type KnownCitizen = Omit<Person, 'handle'> & { id: string; source: CitizenSource }

/** The row of the register under a number. */
export const findCitizen = (tx: Tx, number: string): Promise<KnownCitizen | undefined> =>
  tx.find(sql`
    select id, number, name, birth_date as "birthDate", sex, address, phone, source
    from dossiers.citizen where ${ofThisUnit} and number = ${number}`)

/** Each who fits once: as the register knows him, else as the newest of his dossiers names him. */
export const listPersons = (tx: Tx, wanted: SearchedPerson, limit: number): Promise<Person[]> => {
  if (wanted.by === 'nothing') return Promise.resolve([])
  const { registered, applied, newest } = conditions(wanted)
  return tx.many<Person>(sql`
    with met as (
      select number as handle, name, number, birth_date, sex, address, phone, recorded_at as at, 0 as rank
      from dossiers.citizen where ${ofThisUnit} and ${registered} order by recorded_at desc limit 50),
    applicant as (
      select coalesce(applicant_number, code) as handle, applicant_name as name, applicant_number as number,
        null::date as birth_date, null::text as sex, applicant_address as address,
        applicant_phone as phone, submitted_at as at, 1 as rank
      from dossiers.dossier where ${ofThisUnit} and ${applied} order by ${newest} desc limit 50),
    person as (
      select distinct on (coalesce(number, name || coalesce(phone, address))) *
      from (select * from met union all select * from applicant) both_books
      order by coalesce(number, name || coalesce(phone, address)), rank, at desc)
    select handle, name, number, birth_date as "birthDate", sex, address, phone
    from person order by at desc, handle limit ${limit}`)
}

/** Found by the index of words, as the search for dossiers finds them. */
const heldByWords = (query: string): Sql =>
  sql`id = any ((select dossiers.search(${query}::tsquery, null::timestamptz, null::uuid, 50))::uuid[])`

type Conditions = { registered: Sql; applied: Sql; newest: Sql }

const conditions = (wanted: Exclude<SearchedPerson, { by: 'nothing' }>): Conditions => {
  if (wanted.by === 'name') {
    const query = searchQuery(wanted.words.join(' '))
    return {
      registered: sql`search_text like all (${wanted.words.map(anywhere)}::text[])`,
      applied: query ? heldByWords(query) : sql`false`,
      newest: sql`accepted_recorded_at`,
    }
  }
  const { text } = wanted
  const newest = sql`submitted_at`
  if (wanted.by === 'code') return { registered: sql`false`, applied: sql`code = ${text}`, newest }
  if (wanted.by === 'phone')
    return { registered: sql`phone = ${text}`, applied: sql`applicant_phone = ${text}`, newest }
  return { registered: sql`number = ${text}`, applied: sql`applicant_number = ${text}`, newest }
}
