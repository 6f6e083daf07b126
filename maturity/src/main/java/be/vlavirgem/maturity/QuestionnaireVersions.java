package be.vlavirgem.maturity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all questionnaires. */
interface QuestionnaireVersions extends Repository<QuestionnaireVersion, UUID> {

    QuestionnaireVersion save(QuestionnaireVersion version);

    Optional<QuestionnaireVersion> findById(UUID id);

    boolean existsById(UUID id);

    /** A version in a list: without its file, which is large. */
    interface Listed {

        UUID getId();

        String getCode();

        int getNumber();

        Instant getImportedAt();

        @Nullable
        Instant getPublishedAt();
    }

    List<Listed> findAllByOrderByCodeAscNumberDesc();

    boolean existsByFile(String file);

    void delete(QuestionnaireVersion version);

    @Query("select version from QuestionnaireVersion version where version.code = :code order by version.number desc limit 1")
    Optional<QuestionnaireVersion> findLatest(String code);

    @Query("select coalesce(max(version.number), 0) from QuestionnaireVersion version where version.code = :code")
    int highestNumber(String code);

    @Query("select count(version) = 0 from QuestionnaireVersion version")
    boolean isEmpty();
}
