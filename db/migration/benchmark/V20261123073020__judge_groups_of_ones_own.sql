-- What of a group of one's own may leave: rule G of docs/decisions/014. Decided for who reads it: oneself, and who shows the figure
-- by name, hide nobody. Two groups that were told differ in nobody, or in five and more. Who shows it to some
-- only hides nobody, and is "veiled" all the same: a difference of such is no difference of nobody.

-- As benchmark_contributions(), of these only.
create function benchmark_contributions_of(of_members uuid[], of_period integer, of_indicators text[], of_day date)
    returns table (indicator text, organisation_id uuid, compared numeric, changed_at timestamptz, open boolean, known boolean, veiled boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
select value.indicator, value.organisation_id, value.compared, value.changed_at, value.source = 'IMPORT',
       shown.somebody is not null, value.source <> 'IMPORT' and shown.everybody is not true
from benchmark_value as value
left join lateral (select bool_or(true) as somebody, bool_or(shown.scope = 'PUBLIC') as everybody
                   from benchmark_shown as shown
                   where shown.organisation_id = value.organisation_id and shown.indicator = value.indicator
                     and shown.period = value.period and shown.until >= of_day) as shown on true
where value.organisation_id = any (of_members) and value.indicator = any (of_indicators) and value.period = of_period
  and value.standing = 'SUBMITTED'
  and (value.source = 'IMPORT' or exists (
      select from measurement_round as round where round.year = of_period and round_is_over_after(round.id) < of_day))
  and exists (select from peer_group_member as member join peer_group on peer_group.id = member.peer_group_id
              where member.organisation_id = value.organisation_id and peer_group.year = of_period and peer_group.system = 'FLANDERS')
$$;

-- How many of the fixed groups nobody knows, for the functions below; kept with each stand.
create function benchmark_count_crowds(of_period integer, of_indicators text[], of_day date) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
insert into benchmark_crowd (period, indicator, peer_group_id, secret, veiled, changed)
select band.period, band.indicator, band.peer_group_id, coalesce(counted.secret, 0), coalesce(counted.veiled, 0),
       coalesce(counted.changed, 0) + (
           select count(*) from benchmark_gap as gap
           join peer_group_member as member on member.organisation_id = gap.organisation_id and member.peer_group_id = band.peer_group_id
           where gap.indicator = band.indicator and gap.period = band.period and gap.changed_at > band.counted_at)
from benchmark_band as band
left join (
    select contributions.indicator, member.peer_group_id, count(*) filter (where not contributions.known) as secret,
           count(*) filter (where contributions.veiled) as veiled,
           count(*) filter (where contributions.changed_at > shown.counted_at) as changed
    from benchmark_contributions(of_period, of_indicators, of_day) as contributions
    join peer_group_member as member on member.organisation_id = contributions.organisation_id
    join benchmark_band as shown on shown.period = of_period and shown.indicator = contributions.indicator
        and shown.peer_group_id = member.peer_group_id
    where contributions.veiled
    group by contributions.indicator, member.peer_group_id
) as counted on counted.indicator = band.indicator and counted.peer_group_id = band.peer_group_id
where band.period = of_period and band.indicator = any (of_indicators) and band.counted_at is not null and not band.open
order by band.indicator, band.peer_group_id
on conflict (period, indicator, peer_group_id) do update set secret = excluded.secret, veiled = excluded.veiled, changed = excluded.changed
$$;

-- Of one group, beside all that was told: what it came to, why it is hidden if it is, and how many strangers changed since it was shown.
-- All that is read is read first, of these alone; joined it is without loops, for at a first stand nothing is known of the tables.
create function benchmark_judge_own(of_organisation uuid, of_group uuid, of_indicators text[], of_day date)
    returns table (indicator text, open boolean, sorted numeric[], hidden_because text, changed integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
with group_of_all as materialized (
    select own.id, own.year from benchmark_own_group as own
    where own.organisation_id = of_organisation
      and own.year = (select mine.year from benchmark_own_group as mine where mine.organisation_id = of_organisation and mine.id = of_group)
),
peers as materialized (
    select member.group_id, member.member_id
    from group_of_all join benchmark_own_member as member on member.group_id = group_of_all.id
    where member.organisation_id = of_organisation
),
contribution as materialized (
    select contributions.*, contributions.organisation_id <> of_organisation and not contributions.known and not contributions.open as strange,
           contributions.organisation_id <> of_organisation and contributions.veiled as veiled_to_it
    from benchmark_contributions_of(array(select distinct member_id from peers) || of_organisation, (select min(year) from group_of_all),
        of_indicators, of_day) as contributions
),
band as materialized (
    select own.group_id, own.indicator, own.counted_at from benchmark_own_band as own
    where own.organisation_id = of_organisation and own.indicator = any (of_indicators)
),
gap as materialized (
    select empty.organisation_id, empty.indicator, empty.changed_at from benchmark_gap as empty
    where empty.organisation_id = any (array(select distinct member_id from peers)) and empty.period = (select min(year) from group_of_all)
      and empty.indicator = any (of_indicators)
),
seat as materialized (
    select member.organisation_id, member.peer_group_id from peer_group_member as member
    where member.organisation_id = any (array(select distinct member_id from peers) || of_organisation)
),
told as materialized (
    select fixed.indicator, fixed.peer_group_id, fixed.secret, fixed.veiled, fixed.changed from benchmark_crowd as fixed
    where fixed.period = (select min(year) from group_of_all) and fixed.indicator = any (of_indicators)
),
-- The veiled of each group, which of them are strangers, and which changed since it was last shown.
seated as materialized (
    select contribution.indicator, peers.group_id, contribution.organisation_id, contribution.strange,
           coalesce(contribution.changed_at > band.counted_at, false) as touched
    from peers join contribution on contribution.organisation_id = peers.member_id
    left join band on band.group_id = peers.group_id and band.indicator = contribution.indicator
    where contribution.veiled_to_it
),
gone as materialized (
    select gap.indicator, peers.group_id, count(*) as changed
    from peers join gap on gap.organisation_id = peers.member_id
    join band on band.group_id = peers.group_id and band.indicator = gap.indicator
    where gap.changed_at > band.counted_at
    group by gap.indicator, peers.group_id
),
crowd as materialized (
    select seated.indicator, seated.group_id, count(*) filter (where seated.strange) as secret, count(*) as veiled,
           count(*) filter (where seated.touched) as changed, count(*) filter (where seated.touched and seated.strange) as strangers_changed
    from seated group by seated.indicator, seated.group_id
),
mine as materialized (
    select whole.indicator, whole.open, whole.sorted, whole.secrets, whole.veils, coalesce(crowd.secret, 0) as secret, coalesce(crowd.veiled, 0) as veiled,
           benchmark_moved((coalesce(crowd.strangers_changed, 0) + coalesce(gone.changed, 0))::integer,
                           (coalesce(crowd.changed, 0) + coalesce(gone.changed, 0))::integer) as changed
    from (select contribution.indicator, bool_and(contribution.open) as open,
                 array_agg(contribution.compared order by contribution.compared) as sorted,
                 array_agg(contribution.compared order by contribution.compared) filter (where contribution.strange) as secrets,
                 array_agg(contribution.compared order by contribution.compared) filter (where contribution.veiled_to_it) as veils
          from contribution
          where contribution.organisation_id = of_organisation
             or contribution.organisation_id in (select member_id from peers where group_id = of_group)
          group by contribution.indicator) as whole
    left join crowd on crowd.indicator = whole.indicator and crowd.group_id = of_group
    left join gone on gone.indicator = whole.indicator and gone.group_id = of_group
),
-- Of each other group that was told: in how many strangers the two differ, in how many who are veiled, and how many of it changed since.
beside as materialized (
    select seated.indicator,
           mine.secret + told.secret - 2 * count(*) filter (where seated.strange) - (coalesce(bool_or(not own.known), false))::integer as strangers,
           mine.veiled + told.veiled - 2 * count(*) - (coalesce(bool_or(own.veiled), false))::integer as veiled, told.changed
    from seated
    join mine on mine.indicator = seated.indicator
    join seat on seat.organisation_id = seated.organisation_id
    join told on told.indicator = seated.indicator and told.peer_group_id = seat.peer_group_id
    left join (seat as own_seat join contribution as own
               on own.organisation_id = own_seat.organisation_id and own.veiled and own_seat.organisation_id = of_organisation)
        on own_seat.peer_group_id = seat.peer_group_id and own.indicator = seated.indicator
    where seated.group_id = of_group
    group by seated.indicator, seat.peer_group_id, mine.secret, mine.veiled, told.secret, told.veiled, told.changed
    union all
    select seated.indicator, mine.secret + crowd.secret - 2 * count(*) filter (where seated.strange), mine.veiled + crowd.veiled - 2 * count(*), crowd.changed + coalesce(gone.changed, 0)
    from seated
    join mine on mine.indicator = seated.indicator
    join seated as other on other.indicator = seated.indicator and other.organisation_id = seated.organisation_id and other.group_id <> of_group
    join crowd on crowd.indicator = other.indicator and crowd.group_id = other.group_id
    join band on band.group_id = other.group_id and band.indicator = other.indicator and band.counted_at is not null
    left join gone on gone.indicator = other.indicator and gone.group_id = other.group_id
    where seated.group_id = of_group
    group by seated.indicator, other.group_id, mine.secret, mine.veiled, crowd.secret, crowd.veiled, crowd.changed, gone.changed
)
select mine.indicator, mine.open, mine.sorted, case
    when mine.open then null
    when mine.secret < 5 then 'FEW'
    when benchmark_is_alike(mine.secrets, cardinality(mine.sorted)) or benchmark_is_alike(mine.veils, cardinality(mine.sorted))
        or not exists (select from told join peer_group on peer_group.id = told.peer_group_id
                       where peer_group.system = 'FLANDERS' and told.indicator = mine.indicator and told.secret >= 50)
        or exists (select from beside where beside.indicator = mine.indicator
        and beside.veiled + beside.changed >= 1 and beside.strangers - beside.changed < 5) then 'TELLS'
    end, mine.changed
from mine
$$;

-- Keeps what the own groups of an authority came to in a year, one after the other: the nearest first, then the neighbours, then
-- the chosen ones by age, and each beside those before it. They move as other bands do.
create function benchmark_keep_own(of_organisation uuid, of_period integer, of_indicators text[], of_day date, of_moment timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off as $$
declare
    one record;
    moved integer;
    kept integer := 0;
begin
    if of_organisation is distinct from nullif(current_setting('vlavirgem.organisation', true), '')::uuid
        or not exists (select from peer_group_member as member join peer_group on peer_group.id = member.peer_group_id
                       where member.organisation_id = of_organisation and peer_group.year = of_period and peer_group.system = 'FLANDERS') then
        return 0;
    end if;
    perform benchmark_judge_alone(of_period);
    for one in select id from benchmark_own_group where organisation_id = of_organisation and year = of_period and dropped_at is null
               order by array_position(array['NEAREST', 'NEIGHBOURS', 'SELECTION'], system), made_at, id
    loop
        with judged as materialized (
            select judgement.* from benchmark_judge_own(of_organisation, one.id, of_indicators, of_day) as judgement
        ),
        -- Of whom nobody is left there is nothing to tell.
        emptied as (
            update benchmark_own_band as band set hidden_because = 'FEW', n = null, p25 = null, median = null, p75 = null, kept_at = of_moment
            where band.organisation_id = of_organisation and band.group_id = one.id and band.indicator = any (of_indicators)
              and band.hidden_because is null and not exists (select from judged where judged.indicator = band.indicator)
        )
        insert into benchmark_own_band (organisation_id, group_id, indicator, period, hidden_because, open, n, p25, median, p75, kept_at, counted_at)
        select of_organisation, one.id, due.indicator, of_period, due.hidden_because, due.open,
               case when due.hidden_because is null then cardinality(due.sorted) end,
               case when due.hidden_because is null then benchmark_told(due.sorted, 0.25, due.open) end,
               case when due.hidden_because is null then benchmark_told(due.sorted, 0.5, due.open) end,
               case when due.hidden_because is null then benchmark_told(due.sorted, 0.75, due.open) end,
               of_moment, case when due.hidden_because is null then of_moment else due.before end
        from (select judged.*, band.counted_at as before, band.hidden_because is not null as was_hidden
              from judged
              left join benchmark_own_band as band on band.organisation_id = of_organisation and band.group_id = one.id and band.indicator = judged.indicator) as due
        where due.hidden_because is not null or due.open or due.before is null or due.changed >= 6 or due.changed = 0 and due.was_hidden
        on conflict (organisation_id, group_id, indicator) do update set
            hidden_because = excluded.hidden_because, open = excluded.open, n = excluded.n, p25 = excluded.p25, median = excluded.median,
            p75 = excluded.p75, kept_at = excluded.kept_at, counted_at = excluded.counted_at;
        get diagnostics moved = row_count;
        kept := kept + moved;
    end loop;
    return kept;
end $$;

create function benchmark_told(sorted numeric[], part numeric, open boolean) returns numeric
    language sql stable parallel safe set search_path = pg_catalog, public, pg_temp as $$
select case when open then benchmark_quantile(sorted, part) else benchmark_rounded(benchmark_quantile(sorted, part), 2) end
$$;

revoke execute on function benchmark_contributions_of, benchmark_count_crowds, benchmark_judge_own, benchmark_keep_own, benchmark_told from public;
grant execute on function benchmark_told to vlavirgem_stats;
grant execute on function benchmark_count_crowds, benchmark_keep_own to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_contributions_of owner to vlavirgem_stats;
alter function benchmark_count_crowds owner to vlavirgem_stats;
alter function benchmark_judge_own owner to vlavirgem_stats;
alter function benchmark_keep_own owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
