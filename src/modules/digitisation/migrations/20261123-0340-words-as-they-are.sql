-- PostgreSQL's own parser takes 12e5 for a number and splits 12e5a behind it, so a code like that was never found.

create or replace function digitisation.words_of(search_text text, audience text) returns tsvector
language sql immutable strict parallel safe as $$
  select array_to_tsvector(array_append(array(
    select distinct left(word, 200) from regexp_split_to_table(search_text, '[^a-z0-9]+') word where word <> ''),
    '@' || audience))
$$;

update digitisation.page_text set words = digitisation.words_of(search_text, audience)
where search_text ~ '[0-9]e[0-9]+[a-z]';
