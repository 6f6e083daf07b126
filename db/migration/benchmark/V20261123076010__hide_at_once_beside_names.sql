-- When an authority begins or ends to show figures by name, others are hidden by more or by fewer. What must hide for that hides
-- in the transaction of a consent, and in a job after a withdrawal; nothing is shown and no figure moves before the next stand.
create function benchmark_hide_again(of_organisation uuid, of_period integer, of_indicators text[], of_day date, of_moment timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set jit = off set enable_nestloop = off as $$
declare
    one record;
    hidden integer;
    total integer;
begin
    perform benchmark_judge_alone(of_period);
    update benchmark_band as band
    set hidden_because = judged.hidden_because, n = null, p10 = null, p25 = null, median = null, p75 = null, p90 = null, lowest = null,
        highest = null, sum_numerator = null, sum_denominator = null, sum_n = null, kept_at = of_moment
    from benchmark_judge(of_period, of_indicators, of_day) as judged
    where band.period = of_period and band.indicator = judged.indicator and band.peer_group_id = judged.peer_group_id
      and band.hidden_because is null and judged.hidden_because is not null;
    get diagnostics total = row_count;
    perform benchmark_take_sums_back(of_period, of_day);
    perform benchmark_count_crowds(of_period, of_indicators, of_day);
    -- Of the own groups only those are judged that can have become one who is known too many: with that authority in one of its
    -- owner's, or so near to a fixed group it is in.
    for one in
        with hiding as materialized (
            select indicator, organisation_id from benchmark_contributions(of_period, of_indicators, of_day) where not known and not open
        ),
        told as materialized (
            select band.organisation_id, band.group_id, band.indicator from benchmark_own_band as band
            where band.period = of_period and band.indicator = any (of_indicators) and band.hidden_because is null and not band.open
        ),
        stranger as materialized (
            select told.organisation_id, told.group_id, told.indicator, hiding.organisation_id as member_id
            from told join benchmark_own_member as member on member.organisation_id = told.organisation_id and member.group_id = told.group_id
            join hiding on hiding.indicator = told.indicator and hiding.organisation_id = member.member_id
        ),
        crowd as materialized (
            select benchmark_crowd.indicator, benchmark_crowd.peer_group_id, benchmark_crowd.secret - benchmark_crowd.changed as least, peer_group.system
            from benchmark_crowd join peer_group on peer_group.id = benchmark_crowd.peer_group_id
            join peer_group_member as member on member.peer_group_id = peer_group.id and member.organisation_id = of_organisation
            where benchmark_crowd.period = of_period and benchmark_crowd.indicator = any (of_indicators)
        ),
        seated as materialized (
            select crowd.indicator, crowd.peer_group_id, crowd.least, seat.organisation_id
            from crowd join peer_group_member as seat on seat.peer_group_id = crowd.peer_group_id
        ),
        strangers as materialized (
            select organisation_id, group_id, indicator, count(*) as secret from stranger group by organisation_id, group_id, indicator
        ),
        common as materialized (
            select stranger.organisation_id, stranger.group_id, stranger.indicator, seated.peer_group_id, seated.least, count(*) as both_have
            from stranger join seated on seated.indicator = stranger.indicator and seated.organisation_id = stranger.member_id
            group by stranger.organisation_id, stranger.group_id, stranger.indicator, seated.peer_group_id, seated.least
        ),
        near as (
            select common.organisation_id, common.group_id, common.indicator
            from common
            join strangers on strangers.organisation_id = common.organisation_id and strangers.group_id = common.group_id
                and strangers.indicator = common.indicator
            where strangers.secret + common.least - 2 * common.both_have <= 5
        )
        select told.organisation_id, told.group_id, array_agg(told.indicator) as indicators
        from told
        where told.organisation_id = of_organisation
           or told.organisation_id in (
               select member.organisation_id from benchmark_own_member as member
               join benchmark_own_group as own on own.organisation_id = member.organisation_id and own.id = member.group_id and own.year = of_period
               where member.member_id = of_organisation)
           or (told.organisation_id, told.group_id, told.indicator) in (select near.organisation_id, near.group_id, near.indicator from near)
           or told.indicator in (select crowd.indicator from crowd where crowd.system = 'FLANDERS' and crowd.least < 50)
        group by told.organisation_id, told.group_id
    loop
        update benchmark_own_band as band
        set hidden_because = judged.hidden_because, n = null, p25 = null, median = null, p75 = null, kept_at = of_moment
        from benchmark_judge_own(one.organisation_id, one.group_id, one.indicators, of_day) as judged
        where band.organisation_id = one.organisation_id and band.group_id = one.group_id and band.indicator = judged.indicator
          and band.hidden_because is null and judged.hidden_because is not null;
        get diagnostics hidden = row_count;
        total := total + hidden;
    end loop;
    return total;
end $$;
revoke execute on function benchmark_hide_again from public;
grant execute on function benchmark_hide_again to vlavirgem_app;
grant create on schema public to vlavirgem_stats;
alter function benchmark_hide_again owner to vlavirgem_stats;
revoke create on schema public from vlavirgem_stats;
