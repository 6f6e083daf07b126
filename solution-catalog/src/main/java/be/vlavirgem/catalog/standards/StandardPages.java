package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public pages say, and who follows. */
@Component
@Transactional(readOnly = true)
class StandardPages {

    private static final int MOST_CLAIMS = 25;

    private final StandardTable table;
    private final Followers followers;
    private final DeedTable deeds;
    private final ObjectProvider<StandardClaims> claims;
    private final Clock clock;

    StandardPages(StandardTable table, Followers followers, DeedTable deeds, ObjectProvider<StandardClaims> claims,
            Clock clock) {
        this.table = table;
        this.followers = followers;
        this.deeds = deeds;
        this.claims = claims;
        this.clock = clock;
    }

    StandardTable.Numbers numbers() {
        return table.numbers();
    }

    /** What keepers see more is how it came to be what it is. */
    Optional<StandardPage> page(String slug, Access access) {
        return table.find(slug).map(found -> {
            var keeps = access.may(Permission.KEEP_STANDARDS);
            return new StandardPage(found, claims(found), followers.follows(access.person(), found.id()), keeps,
                    keeps ? history(found) : List.of());
        });
    }

    private StandardClaims.ClaimsOf claims(Standard found) {
        return claims.stream()
                .findFirst()
                .map(known -> known.of(found.id(), MOST_CLAIMS))
                .orElse(StandardClaims.ClaimsOf.NONE);
    }

    private List<StandardPage.Happened> history(Standard found) {
        return deeds.of(found)
                .stream()
                .map(line -> new StandardPage.Happened(Moment.write(line.at(), clock), line))
                .toList();
    }

    /** False when there is no such standard. */
    @Transactional
    public boolean follow(String slug, PersonId person) {
        var found = table.find(slug);
        found.ifPresent(standard -> followers.follow(person, standard.id(), clock.instant()));
        return found.isPresent();
    }

    /** False when there is no such standard. */
    @Transactional
    public boolean unfollow(String slug, PersonId person) {
        var found = table.find(slug);
        found.ifPresent(standard -> followers.unfollow(person, standard.id()));
        return found.isPresent();
    }
}
