package sinner.code;

import be.vlavirgem.domain.tenancy.ReadOnly;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Random;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/** What code of any module must not be. */
public final class CodeSinners {
    private CodeSinners() {}

    @Entity
    static class Settable {
        @Id
        private long id;

        void setId(long changed) {
            id = changed;
        }
    }

    @Entity
    static class Open {
        @Id
        long id;
    }

    static class ReadsTheWatch {
        final Instant moment = Instant.now();
    }

    static class ReadsTheCalendar {
        final LocalDate day = LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    static class ReadsTheMachine {
        final long moment = System.currentTimeMillis();
    }

    static class BringsAClock {
        final Clock clock = Clock.systemUTC();
    }

    static class WritesAlong {
        boolean write() {
            return ReadOnly.except(() -> true);
        }
    }

    static class MakesAnId {
        final UUID id = UUID.randomUUID();
    }

    static class ThrowsDice {
        final Random dice = new Random();
        final double chance = Math.random();
    }

    public interface PublicRepository extends Repository<Settable, Long> {}

    @org.springframework.stereotype.Repository
    public static class PublicTable {}

    static class Injected {
        @Autowired
        private Clock clock;

        @Override
        public String toString() {
            return String.valueOf(clock);
        }
    }

    static class InjectedValue {
        @Value("${some.property}")
        String property;
    }

    record Dated(Date date) {}

    static class Prints {
        void print() {
            System.out.println("here");
        }
    }
}
