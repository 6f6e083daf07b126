package be.vlavirgem.platform.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps bytes in a table: with the other data in every backup. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DatabaseStore implements ContentStore {

    private final JdbcClient sql;

    DatabaseStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void put(Place place, byte[] content) {
        sql.sql("insert into document_content (organisation_id, document_id, number, content) values (?, ?, ?, ?)")
                .params(place.organisation().value(), place.document().value(), place.number(), content)
                .update();
    }

    @Override
    public byte[] get(Place place) {
        return sql
                .sql("select content from document_content where organisation_id = ? and document_id = ? and number = ?")
                .params(place.organisation().value(), place.document().value(), place.number())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    @Override
    public void replace(Place place, byte[] content) {
        sql.sql("update document_content set content = ? where organisation_id = ? and document_id = ? and number = ?")
                .params(content, place.organisation().value(), place.document().value(), place.number())
                .update();
    }

    @Override
    public void remove(Place place) {
        sql.sql("delete from document_content where organisation_id = ? and document_id = ? and number = ?")
                .params(place.organisation().value(), place.document().value(), place.number())
                .update();
    }
}
