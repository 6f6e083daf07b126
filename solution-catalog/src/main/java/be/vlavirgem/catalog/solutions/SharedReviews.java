package be.vlavirgem.catalog.solutions;

import java.util.List;
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

    /** All of the supplier of a sheet. */
    SharedReview of(Review review) {
        return new SharedReview(review.supplierName(), reviews.forAll(review.supplier()));
    }

    /** For who decides. */
    SharedReview hold(Review review) {
        return new SharedReview(review.supplierName(),
                reviews.holdForAll(review.supplier()));
    }

    /** Nothing more to look at. */
    void done(SharedReview looked) {
        looked.sheets().forEach(sheet -> reviews.done(sheet.solution()));
    }
}
