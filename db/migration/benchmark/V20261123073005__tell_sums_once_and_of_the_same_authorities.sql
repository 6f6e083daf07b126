-- What a solver found (SuppressionSolverTest): two sums with a figure in common may differ by five contributors and more, and three
-- of them still by one; and of two stands the sums tell who changed. So sums that lean on each other's figures are of the very same
-- authorities, those who gave all of them; and the sums of declared figures are decided once a year, at the first stand. Whatever is hidden
-- later comes back as it was decided then, and as nothing else.

-- The sums of before were told by weaker rules, and do not say of how many; stands tell them again.
update benchmark_band set sum_numerator = null, sum_denominator = null where sum_numerator is not null;
alter table benchmark_band add column sum_n integer, add column summed_at timestamptz;
comment on column benchmark_band.sum_n is 'how many are behind the sum: those of the group who gave all figures that are summed together';
comment on column benchmark_band.summed_at is 'the stand at which the sum of declared figures was decided, for good; it may hide again, and come back the very same';
alter table benchmark_band
    drop constraint benchmark_band_that_is_hidden_tells_nothing,
    add constraint benchmark_band_that_is_hidden_tells_nothing check (hidden_because is null or
        num_nulls(n, p10, p25, median, p75, p90, lowest, highest, sum_numerator, sum_denominator, sum_n) = 11),
    add constraint benchmark_band_says_of_how_many_a_sum_is check ((sum_numerator is null) = (sum_n is null)),
    add constraint benchmark_band_sums_five_at_least check (open or sum_n >= 5);

-- Indicators that are summed of the same authorities. No figure is in two families of a year: what one tells says nothing of another.
create table benchmark_family (
    period      smallint not null constraint benchmark_family_period_is_plausible check (period between 1990 and 2100),
    number      smallint not null,
    authorities uuid[] not null,
    indicators  text[] collate "C" not null,
    side_of     text[] collate "C" not null,
    below       boolean[] not null,
    figures     text[] collate "C" not null,
    decided_at  timestamptz not null,
    constraint benchmark_family_pk primary key (period, number)
);
comment on table benchmark_family is 'technical: indicators whose sums of a year were decided together, and of whom';
comment on column benchmark_family.side_of is 'with "below" and "figures": which figures an indicator adds, above and below the line';
grant select, insert on benchmark_family to vlavirgem_stats;

create table benchmark_decided_sum (
    period        smallint not null,
    indicator     text collate "C" not null,
    peer_group_id uuid not null constraint benchmark_decided_sum_of_a_peer_group references peer_group,
    numerator     numeric not null,
    denominator   numeric,
    n             integer not null constraint benchmark_decided_sum_is_of_five check (n >= 5),
    constraint benchmark_decided_sum_pk primary key (period, indicator, peer_group_id)
);
comment on table benchmark_decided_sum is 'technical: the sums that were told at the first stand of a year, also of groups that tell them no more';
create index benchmark_decided_sum_by_group on benchmark_decided_sum (peer_group_id, period);
grant select, insert on benchmark_decided_sum to vlavirgem_stats;

-- Until the transaction ends nobody else judges that year: who judges sees all that was told of it, and all who are known by name.
create function benchmark_judge_alone(of_period integer) returns void
    language sql volatile set search_path = pg_catalog, public, pg_temp as $$
select pg_advisory_xact_lock(hashtextextended('benchmark-stand ' || of_period, 0))
$$;
revoke execute on function benchmark_judge_alone from public;
grant execute on function benchmark_judge_alone to vlavirgem_stats;

-- Keeps a stand. What must hide hides at once. What was shown moves only when nobody or six and more changed since, and of
-- those whom nobody knows also none or six and more, so that nobody reads a correction from the difference; all of Flanders not while one to
-- five changed in the size classes that stay.
create or replace function benchmark_keep(of_period integer, of_indicators text[], of_day date, of_moment timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
declare
    kept integer;
begin
    perform benchmark_judge_alone(of_period);
    with judged as materialized (
        select judgement.*, peer_group.system, band.counted_at, band.hidden_because as was_hidden,
               coalesce(band.counted_at is null or judgement.changed not between 1 and 5
                   and (judgement.touched >= 6 or judgement.touched = 0 and band.hidden_because is not null), true) as free
        from benchmark_judge(of_period, of_indicators, of_day) as judgement
        join peer_group on peer_group.id = judgement.peer_group_id
        left join benchmark_band as band on band.period = of_period and band.indicator = judgement.indicator and band.peer_group_id = judgement.peer_group_id
    ),
    staying as (
        select judged.indicator, sum(judged.changed) as changed, sum(judged.touched) as touched from judged
        where judged.system = 'SIZE' and not judged.free and not judged.open group by judged.indicator
    ),
    due as materialized (
        select judged.* from judged left join staying on staying.indicator = judged.indicator
        where judged.hidden_because is not null or judged.open
           or judged.free and (judged.system <> 'FLANDERS' or judged.counted_at is null or coalesce(staying.changed, 0) not between 1 and 5 and coalesce(staying.touched, 0) not between 1 and 5)
    ),
    exact as materialized (
        select * from benchmark_exact(of_period, of_indicators, of_day)
    ),
    figures as (
        select due.indicator, due.peer_group_id, due.open, due.hidden_because, due.counted_at as before,
               exact.n, exact.p10, exact.p25, exact.median, exact.p75, exact.p90, exact.lowest, exact.highest,
               due.hidden_because is null as shown
        from due join exact
            on exact.indicator = due.indicator and exact.peer_group_id = due.peer_group_id
    )
    insert into benchmark_band (period, indicator, peer_group_id, hidden_because, open, n, p10, p25, median, p75, p90, lowest, highest, kept_at, counted_at)
    select of_period, indicator, peer_group_id, hidden_because, open,
           case when shown then n end,
           case when shown and n >= 30 then case when open then p10 else benchmark_rounded(p10, 3) end end,
           case when shown then case when open then p25 else benchmark_rounded(p25, 3) end end,
           case when shown then case when open then median else benchmark_rounded(median, 3) end end,
           case when shown then case when open then p75 else benchmark_rounded(p75, 3) end end,
           case when shown and n >= 30 then case when open then p90 else benchmark_rounded(p90, 3) end end,
           case when shown and open then lowest end, case when shown and open then highest end,
           of_moment, case when shown then of_moment else before end
    from figures
    on conflict (period, indicator, peer_group_id) do update set
        hidden_because = excluded.hidden_because, open = excluded.open, n = excluded.n, p10 = excluded.p10, p25 = excluded.p25,
        median = excluded.median, p75 = excluded.p75, p90 = excluded.p90, lowest = excluded.lowest, highest = excluded.highest,
        sum_numerator = case when excluded.hidden_because is null and not excluded.open then benchmark_band.sum_numerator end,
        sum_denominator = case when excluded.hidden_because is null and not excluded.open then benchmark_band.sum_denominator end,
        sum_n = case when excluded.hidden_because is null and not excluded.open then benchmark_band.sum_n end,
        kept_at = excluded.kept_at, counted_at = excluded.counted_at;
    get diagnostics kept = row_count;
    -- Of whom nobody is left there is nothing to tell.
    with present as materialized (
        select distinct contributions.indicator, member.peer_group_id
        from benchmark_contributions(of_period, of_indicators, of_day) as contributions
        join peer_group_member as member on member.organisation_id = contributions.organisation_id
    )
    update benchmark_band as band
    set hidden_because = 'FEW', n = null, p10 = null, p25 = null, median = null, p75 = null, p90 = null, lowest = null, highest = null,
        sum_numerator = null, sum_denominator = null, sum_n = null, kept_at = of_moment
    where band.period = of_period and band.indicator = any (of_indicators) and band.hidden_because is null
      and not exists (select from present where present.indicator = band.indicator and present.peer_group_id = band.peer_group_id);
    return kept;
end $$;

-- Which indicators are summed together: those with a figure in common, as long as six in ten give all of them. Families grow by
-- what lets most indicators be summed, and among these by what most gave. "side_of" leans on "figures".
create function benchmark_families(of_period integer, side_of text[], figures text[], of_day date)
    returns table (authorities uuid[], indicators text[])
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
declare
    everybody uuid[];
    codes text[];
    needs bit varying[];
    given bit varying[];
    families bit varying[];
    best bit varying;
begin
    with contribution as materialized (
        select contributions.indicator, contributions.organisation_id
        from benchmark_contributions(of_period, side_of, of_day) as contributions where not contributions.open
    ),
    person as materialized (select distinct contribution.organisation_id from contribution),
    figure as materialized (
        select numbered.name, set_bit(repeat('0', 256)::bit(256), numbered.place, 1) as mark
        from (select name, dense_rank() over (order by name)::integer - 1 as place from unnest(figures) as name group by name) as numbered
    ),
    need as (
        select lean.code, bit_or(figure.mark) as marks
        from unnest(side_of, figures) as lean (code, name) join figure on figure.name = lean.name group by lean.code
    ),
    gift as (
        select need.code, need.marks,
               string_agg(case when contribution.indicator is null then '0' else '1' end, '' order by person.organisation_id)::bit varying as givers
        from need cross join person
        left join contribution on contribution.indicator = need.code and contribution.organisation_id = person.organisation_id
        group by need.code, need.marks
    )
    select (select array_agg(person.organisation_id order by person.organisation_id) from person), array_agg(gift.code order by gift.code),
           array_agg(gift.marks::bit varying order by gift.code), array_agg(gift.givers order by gift.code),
           (select array_agg(figure.mark::bit varying order by figure.name) from figure)
    into everybody, codes, needs, given, families
    from gift where bit_count(gift.givers) > 0;

    loop
        with one as materialized (select each.marks, each.givers from unnest(needs, given) as each (marks, givers)),
        family as materialized (select each.marks from unnest(families) as each (marks)),
        wider as (
            select distinct (select bit_or(family.marks) from family where bit_count(family.marks & one.marks) > 0)::bit varying as marks from one
        ),
        candidate as (
            select wider.marks, count(*) as summed, bit_count(bit_and(one.givers)) as common, max(bit_count(one.givers)) as most
            from wider join one on bit_count(one.marks & ~wider.marks) = 0
            where wider.marks <> all (families)
            group by wider.marks
        )
        select candidate.marks into best from candidate
        where candidate.common >= 0.6 * candidate.most
        order by candidate.summed - (select count(*) from one join family on bit_count(one.marks & ~family.marks) = 0
                                     where bit_count(family.marks & candidate.marks) > 0) desc,
                 candidate.common::numeric / candidate.most desc, candidate.marks
        limit 1;
        exit when best is null;
        families := array_append(array(select each.marks from unnest(families) as each (marks) where bit_count(each.marks & best) = 0), best);
    end loop;

    return query
    select array(select person.id from unnest(everybody) with ordinality as person (id, place)
                 where get_bit(family.common, person.place::integer - 1) = 1),
           family.codes
    from (select array_agg(one.code order by one.code) as codes, bit_and(one.givers) as common
          from unnest(families) as each (marks)
          join unnest(codes, needs, given) as one (code, marks, givers) on bit_count(one.marks & ~each.marks) = 0
          group by each.marks) as family;
end $$;

-- Whether a sum says too much: those whom nobody knows ("secrets") must be five, and without the two largest of them leave a tenth of the
-- largest whom not everybody knows ("veiled"). Then it does for whoever knows some of these as well. Where everybody knows all it says nothing.
create function benchmark_gives_away(secrets numeric[], veiled numeric[]) returns boolean
    language sql immutable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select case
    when coalesce(cardinality(veiled), 0) = 0 then false
    when coalesce(cardinality(secrets), 0) < 5 then true
    else (select coalesce(sum(one.amount) - sum(one.amount) filter (where one.place <= 2) < largest.amount / 10 or largest.amount = 0, false)
          from (select amount, row_number() over (order by amount desc) as place from unnest(secrets) as each (amount)) as one
          cross join (select max(each.amount) as amount from unnest(veiled) as each (amount)) as largest group by largest.amount)
    end
$$;

-- What may be told of the families of a year. Decided per figure: a size class is told where it gives nothing away, all of Flanders too,
-- and of the smallest classes as many stay inside as it takes for what is left of Flanders to give nothing away either. An indicator is
-- told of a group where each of its figures is. Who shows one of a family by name hides nobody in it.
create function benchmark_summable(of_period integer, of_day date)
    returns table (indicator text, peer_group_id uuid, numerator numeric, denominator numeric, n integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with side as materialized (
    select family.number as family, side.indicator, side.below, side.figure,
           count(*) over (partition by family.number, side.indicator, side.below) = 1 as alone
    from benchmark_family as family, unnest(family.side_of, family.below, family.figures) as side (indicator, below, figure)
    where family.period = of_period
),
behind as materialized (
    select person.family, contributions.indicator, contributions.organisation_id, contributions.numerator, contributions.denominator, contributions.known, contributions.veiled
    from benchmark_contributions(of_period, array(select distinct side.indicator from side), of_day) as contributions
    join (select family.number as family, unnest(family.authorities) as id from benchmark_family as family where family.period = of_period) as person
        on person.id = contributions.organisation_id
    join (select distinct side.family, side.indicator from side) as summed
        on summed.family = person.family and summed.indicator = contributions.indicator
    where not contributions.open
),
shows as materialized (
    select behind.family, behind.organisation_id, bool_or(behind.known) as something, bool_and(behind.veiled) as all_veiled from behind group by behind.family, behind.organisation_id
),
seat as materialized (
    select member.organisation_id, peer_group.id, peer_group.system, peer_group.code
    from peer_group join peer_group_member as member on member.peer_group_id = peer_group.id
    where peer_group.year = of_period and peer_group.system in ('SIZE', 'FLANDERS')
),
amount as materialized (
    select single.*, shows.something, shows.all_veiled, size.id as size, size.code
    from (
        select side.family, side.figure, behind.organisation_id, bool_or(behind.known) as known, bool_and(behind.veiled) as veiled,
               max(case when side.below then behind.denominator else behind.numerator end) as amount
        from side join behind on behind.family = side.family and behind.indicator = side.indicator
        where side.alone
        group by side.family, side.figure, behind.organisation_id
    ) as single
    join shows on shows.family = single.family and shows.organisation_id = single.organisation_id
    left join seat as size on size.organisation_id = single.organisation_id and size.system = 'SIZE'
),
class as materialized (
    select amount.family, amount.figure, amount.size, row_number() over (partition by amount.family, amount.figure order by count(*), amount.code) as place
    from amount where amount.size is not null
    group by amount.family, amount.figure, amount.size, amount.code
    having not benchmark_gives_away(array_agg(amount.amount) filter (where not amount.known), array_agg(amount.amount) filter (where amount.veiled))
       and not benchmark_gives_away(array_agg(amount.amount) filter (where not amount.something), array_agg(amount.amount) filter (where amount.all_veiled))
),
flanders as materialized (
    select amount.family, amount.figure from amount group by amount.family, amount.figure
    having not benchmark_gives_away(array_agg(amount.amount) filter (where not amount.known), array_agg(amount.amount) filter (where amount.veiled))
       and not benchmark_gives_away(array_agg(amount.amount) filter (where not amount.something), array_agg(amount.amount) filter (where amount.all_veiled))
),
kept_in as materialized (
    select tried.family, tried.figure, min(tried.step) as step
    from (
        select flanders.family, flanders.figure, step.step
        from flanders cross join generate_series(0, (select count(distinct seat.id) from seat where seat.system = 'SIZE')) as step (step)
        left join (select amount.*, class.place from amount
                   left join class on class.family = amount.family and class.figure = amount.figure and class.size = amount.size) as inside
            on inside.family = flanders.family and inside.figure = flanders.figure and coalesce(inside.place, 0) <= step.step
        group by flanders.family, flanders.figure, step.step
        having not benchmark_gives_away(array_agg(inside.amount) filter (where not inside.known), array_agg(inside.amount) filter (where inside.veiled))
           and not benchmark_gives_away(array_agg(inside.amount) filter (where not inside.something), array_agg(inside.amount) filter (where inside.all_veiled))
    ) as tried
    group by tried.family, tried.figure
),
told as materialized (
    select class.family, class.figure, class.size as id
    from class left join kept_in on kept_in.family = class.family and kept_in.figure = class.figure
    where class.place > coalesce(kept_in.step, 0)
    union all
    select flanders.family, flanders.figure, peer_group.id from flanders, peer_group
    where peer_group.year = of_period and peer_group.system = 'FLANDERS'
),
allowed as materialized (
    select side.family, side.indicator, told.id
    from side join told on told.family = side.family and told.figure = side.figure
    group by side.family, side.indicator, told.id
    having count(*) = (select count(*) from side as each where each.family = side.family and each.indicator = side.indicator)
)
select behind.indicator, seat.id, sum(behind.numerator), sum(behind.denominator), count(*)::integer
from behind
join seat on seat.organisation_id = behind.organisation_id
join allowed on allowed.family = behind.family and allowed.indicator = behind.indicator and allowed.id = seat.id
group by behind.indicator, seat.id
having count(*) >= 5
$$;

-- Empties the sums of a year that tell too much by now, for somebody shows by name what was hidden; a stand gives them back.
create function benchmark_take_sums_back(of_period integer, of_day date) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with summable as materialized (
    select summable.indicator, summable.peer_group_id from benchmark_summable(of_period, of_day) as summable
)
update benchmark_band as band set sum_numerator = null, sum_denominator = null, sum_n = null
where band.period = of_period and band.sum_numerator is not null and not band.open
  and not exists (select from summable where summable.indicator = band.indicator and summable.peer_group_id = band.peer_group_id)
$$;

-- Of what was decided to be told at the first stand of a year, tells what gives nothing away today, and no more what does.
create function benchmark_tell_decided_sums(of_period integer, of_day date) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with summable as materialized (
    select summable.indicator, summable.peer_group_id from benchmark_summable(of_period, of_day) as summable
),
decided as (
    select decided.*, summable.indicator is not null as told
    from benchmark_decided_sum as decided
    left join summable on summable.indicator = decided.indicator and summable.peer_group_id = decided.peer_group_id
    where decided.period = of_period
)
update benchmark_band as band
set sum_numerator = case when decided.told then decided.numerator end,
    sum_denominator = case when decided.told then decided.denominator end,
    sum_n = case when decided.told then decided.n end
from decided
where band.period = of_period and band.indicator = decided.indicator and band.peer_group_id = decided.peer_group_id
  and band.hidden_because is null and not band.open and decided.told = (band.sum_numerator is null)
$$;

-- Fills the sums of open data that moved at that moment, and of declared figures once, where half of those who gave the figure are behind them.
drop function benchmark_sum(integer, text[], text[], text[], text[], text[], date, timestamptz);
create function benchmark_sum(of_period integer, of_indicators text[], side_of text[], below boolean[], figures text[],
                              of_day date, of_moment timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
begin
    update benchmark_band as band
    set sum_numerator = summed.numerator, sum_denominator = summed.denominator, sum_n = summed.n
    from (
        select contributions.indicator, member.peer_group_id, sum(contributions.numerator) as numerator,
               sum(contributions.denominator) as denominator, count(*)::integer as n
        from benchmark_contributions(of_period, of_indicators, of_day) as contributions
        join peer_group_member as member on member.organisation_id = contributions.organisation_id
        where contributions.open
        group by contributions.indicator, member.peer_group_id
    ) as summed
    where band.period = of_period and band.indicator = summed.indicator and band.peer_group_id = summed.peer_group_id
      and band.open and band.counted_at = of_moment and band.hidden_because is null;

    if exists (select from benchmark_family where period = of_period) then
        perform benchmark_tell_decided_sums(of_period, of_day);
        return;
    end if;
    insert into benchmark_family (period, number, authorities, indicators, side_of, below, figures, decided_at)
    select of_period, row_number() over (order by family.indicators), family.authorities, family.indicators, sides.side_of, sides.below, sides.figures, of_moment
    from benchmark_families(of_period, benchmark_sum.side_of, benchmark_sum.figures, of_day) as family
    cross join lateral (
        select array_agg(side.indicator) as side_of, array_agg(side.below) as below, array_agg(side.figure) as figures
        from unnest(benchmark_sum.side_of, benchmark_sum.below, benchmark_sum.figures) as side (indicator, below, figure)
        where side.indicator = any (family.indicators)
    ) as sides;
    with decided as (
        insert into benchmark_decided_sum (period, indicator, peer_group_id, numerator, denominator, n)
        select of_period, summable.indicator, summable.peer_group_id, summable.numerator, summable.denominator, summable.n
        from benchmark_summable(of_period, of_day) as summable
        join benchmark_band as band on band.period = of_period and band.indicator = summable.indicator and band.peer_group_id = summable.peer_group_id
        where band.hidden_because is null and not band.open and 2 * summable.n >= band.n
        returning indicator, peer_group_id, numerator, denominator, n
    )
    update benchmark_band as band
    set sum_numerator = decided.numerator, sum_denominator = decided.denominator, sum_n = decided.n, summed_at = of_moment
    from decided
    where band.period = of_period and band.indicator = decided.indicator and band.peer_group_id = decided.peer_group_id;
end $$;

revoke execute on function benchmark_families, benchmark_gives_away, benchmark_summable, benchmark_take_sums_back,
    benchmark_tell_decided_sums, benchmark_sum from public;
grant execute on function benchmark_gives_away to vlavirgem_stats;
grant execute on function benchmark_sum to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
drop function benchmark_tells(numeric[]);
alter function benchmark_families owner to vlavirgem_stats;
alter function benchmark_summable owner to vlavirgem_stats;
alter function benchmark_take_sums_back owner to vlavirgem_stats;
alter function benchmark_tell_decided_sums owner to vlavirgem_stats;
alter function benchmark_sum owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
