create extension if not exists pg_trgm;

-- Dutch words by their stem, whatever their accents.
create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
    alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, dutch_stem;
