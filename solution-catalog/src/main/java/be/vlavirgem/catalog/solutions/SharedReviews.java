package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes by what suppliers say of all their products, together for each supplier. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SharedReviews {

    private static final int MOST = 200;

    private final Reviews reviews;
    private final JdbcClient sql;

    SharedReviews(Reviews reviews, JdbcClient sql) {
        this.reviews = reviews;
        this.sql = sql;
    }

    /** One line for each supplier; what waits longest first. */
    List<SharedReview.Waiting> waiting() {
        return sql.sql("""
                select (array_agg(solution_id order by solution_id))[1] as first, organisation.name as supplier,
                       count(*) as solutions, max(since) as since
                from solution_review join organisation on organisation.id = organisation_id
                where for_all group by organisation.id, organisation.name order by max(since), organisation.name limit ?
                """)
                .param(MOST)
                .query((row, number) -> new SharedReview.Waiting(new Review.Id(row.getObject("first", UUID.class)),
                        row.getString("supplier"), row.getInt("solutions"), row.getTimestamp("since").toInstant()))
                .list();
    }

    /** All of the supplier of a sheet, also when that one was looked at by itself meanwhile; empty when none is left. */
    Optional<SharedReview> of(Review.Id sheet) {
        return supplier(sheet).map(reviews::forAll).flatMap(SharedReviews::together);
    }

    /** For who decides. */
    Optional<SharedReview> hold(Review.Id sheet) {
        return supplier(sheet).map(reviews::holdForAll).flatMap(SharedReviews::together);
    }

    private Optional<OrganisationId> supplier(Review.Id sheet) {
        return sql.sql("""
                select organisation_id from solution_review where solution_id = :sheet
                union select organisation_id from published_solution where id = :sheet
                """)
                .param("sheet", sheet.value())
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Optional<SharedReview> together(List<Review> sheets) {
        return sheets.stream().findFirst().map(first -> new SharedReview(first.supplierName(), sheets));
    }

    /** Nothing more to look at. */
    void done(SharedReview looked) {
        reviews.done(looked.sheets());
    }
}
