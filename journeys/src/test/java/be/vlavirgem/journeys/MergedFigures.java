package be.vlavirgem.journeys;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What municipalities need to be put together: figures, a neighbour that shows some, and plans of before and after a merger. */
record MergedFigures(Portal portal) {

    static final String OWN = "Dilbeek";
    static final String SHOWING = "Liedekerke";
    static final String CLOSED = "Ternat";
    static final String MERGED = "Pajottegem";

    static synchronized void ready() {
        var figures = new MergedFigures(Portal.shared());
        ComparedFigures.around(figures.portal, figures.portal.municipality(OWN));
        figures.show(figures.portal.municipality(SHOWING));
        figures.plan();
    }

    private JdbcClient sql() {
        return portal.bean(JdbcClient.class);
    }

    private void show(OrganisationId authority) {
        var transaction = new TransactionTemplate(portal.bean(PlatformTransactionManager.class));
        TenantScope.of(authority)
                .run(() -> transaction.executeWithoutResult(_ -> List.of("mensen", "uitgaven")
                        .forEach(theme -> sql().sql("""
                        insert into benchmark_shown (organisation_id, theme, indicator, period, numerator, denominator, state, scope, until)
                        select organisation_id, :theme, indicator, period, numerator, denominator, state, 'AUTHORITIES', current_date + 300
                        from benchmark_value where organisation_id = :organisation and source <> 'IMPORT'
                          and indicator like (case :theme when 'mensen' then '%vte%' else '%uitgaven%' end)
                        on conflict do nothing
                        """).param("theme", theme).param("organisation", authority.value()).update())));
    }

    /** Of a year before the merger, what those before it planned, and the same for all of its territory. */
    private void plan() {
        portal.bean(PlatformTransaction.class).run(() -> sql().sql("""
                insert into finance_amount (organisation_id, year, kind, block, section, domain, report_year, amount, territory)
                select id, year, 'PLAN', 'EXPENDITURE', 'INVESTMENT', domain, 2020, amount, territory
                from (values ('23016', 1200000, 'OF_TODAY'), ('23044', 450000, 'OF_TODAY'), ('23023', 310000, 'OF_THE_YEAR'),
                    ('23024', 420000, 'OF_THE_YEAR'), ('23032', 270000, 'OF_THE_YEAR'), ('23106', 1000000, 'OF_TODAY'))
                    as planned (nis, amount, territory)
                join organisation on organisation.nis = planned.nis and kind = 'LOCAL_AUTHORITY'
                cross join (values (2024), (2025)) as years (year) cross join (values (1), (2)) as domains (domain)
                on conflict do nothing
                """).update());
    }
}
