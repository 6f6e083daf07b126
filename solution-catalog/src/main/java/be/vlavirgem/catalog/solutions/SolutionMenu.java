package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.suppliers.SupplierToDo;
import be.vlavirgem.catalog.waiting.Waiting;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.layout.MenuEntry;
import be.vlavirgem.web.layout.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where sheets stand in the menu. */
@Configuration(proxyBeanMethods = false)
class SolutionMenu {

    private static final String DRAFTS = SolutionAddress.LIST + "?in=DRAFT";

    @Bean
    MenuEntry ownSolutionsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 10, "catalog.solutions.menu", SolutionAddress.LIST,
                Permission.DESCRIBE_SOLUTIONS);
    }

    @Bean
    MenuEntry supplierFactsEntry() {
        return new MenuEntry(MenuGroup.LANDSCAPE, 20, "catalog.facts.menu", SolutionAddress.FACTS,
                Permission.DESCRIBE_SOLUTIONS);
    }

    @Bean
    MenuEntry reviewsEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 20, "catalog.reviews.menu", SolutionAddress.REVIEWS,
                Permission.REVIEW_SOLUTIONS);
    }

    @Bean
    MenuEntry claimChecksEntry() {
        return new MenuEntry(MenuGroup.BACK_OFFICE, 21, "catalog.proof.checks.menu", ClaimAddress.CHECKS,
                Permission.REVIEW_SOLUTIONS);
    }

    @Bean
    @Order(20)
    static SupplierToDo sheetsToConfirm() {
        return new SupplierToDo("catalog.todo.confirm", Sql.of("""
                select count(*) from solution where organisation_id = :supplier and state in ('PUBLISHED', 'OUTDATED')
                and (asked_on is not null or state = 'OUTDATED' or confirmed_on <= cast(:today as date) - interval '1 year')
                """), SolutionAddress.CONFIRM);
    }

    @Bean
    @Order(30)
    static SupplierToDo sheetsSentBack() {
        return new SupplierToDo("catalog.todo.sent-back", Sql.of("""
                select count(*) from solution where organisation_id = :supplier and state = 'DRAFT' and remarks <> '{}'
                """), DRAFTS);
    }

    @Bean
    @Order(40)
    static SupplierToDo draftsToFinish() {
        return new SupplierToDo("catalog.todo.drafts", Sql.of("""
                select count(*) from solution where organisation_id = :supplier and state = 'DRAFT' and remarks = '{}'
                """), DRAFTS);
    }

    @Bean
    @Order(20)
    static Waiting waitingFirst() {
        return new Waiting("catalog.waiting.first",
                Sql.of("select count(*) from solution_review where kind = 'FIRST'"), SolutionAddress.REVIEWS);
    }

    @Bean
    @Order(30)
    static Waiting waitingChanged() {
        return new Waiting("catalog.waiting.changed",
                Sql.of("""
                        select count(*) filter (where not for_all) + count(distinct organisation_id) filter (where for_all)
                        from solution_review where kind = 'CHANGED'
                        """), SolutionAddress.REVIEWS);
    }

    @Bean
    @Order(35)
    static Waiting waitingClaims() {
        return new Waiting("catalog.waiting.claims", ClaimChecks.WAITING, ClaimAddress.CHECKS);
    }
}
