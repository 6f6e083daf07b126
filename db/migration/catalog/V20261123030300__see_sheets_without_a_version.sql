create or replace view solution_quality with (security_invoker = true) as
select id, slug, name, letters, organisation_id, supplier_name, completeness, confirmed_on, array_remove(array[
    case when completeness < 60 then 'incomplete' end,
    case when (sheet ->> 'outdated')::boolean then 'outdated' end,
    case when confirmed_on <= published_on and published_on < current_date - interval '1 year' then 'unconfirmed' end,
    case when exists (select from jsonb_array_elements(sheet #> '{fields,certificates}') as held
                      where (held ->> 'valid-until')::date < current_date) then 'certificate' end,
    case when jsonb_array_length(coalesce(sheet #> '{fields,versions}', '[]')) = 0 then 'unversioned'
         when not exists (select from jsonb_array_elements(sheet #> '{fields,versions}') as version
                          where version ->> 'state' <> 'einde-ondersteuning' and coalesce((version ->> 'until')::date >= current_date, true)) then 'versions' end,
    case when not exists (select from jsonb_array_elements_text(sheet #> '{fields,components}') as need join reference_component on code = need
                          where state <> 'LAPSED') then 'component' end,
    case when exists (select from jsonb_array_elements(sheet #> '{fields,standards}') as said left join standard on standard.slug = said ->> 'standard'
                      where said ->> 'degree' <> 'niet' and (standard.id is null or vanished_on is not null or status = 'Beeindigd')) then 'standard' end,
    case when exists (select from alike_solution where solution_id = published_solution.id) then 'duplicate' end
], null) as defects
from published_solution;
