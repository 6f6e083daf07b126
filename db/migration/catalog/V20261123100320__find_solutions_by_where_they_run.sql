-- What is published from now on has these of itself.
update published_solution
set facets = facets || array(
    select field || ':' || code
    from unnest(array['hosting', 'data-location']) as field
    cross join lateral jsonb_array_elements_text(case jsonb_typeof(sheet -> 'fields' -> field) when 'array' then sheet -> 'fields' -> field else '[]' end) as code)
where sheet -> 'fields' ?| array['hosting', 'data-location'];
