package be.vlavirgem.domain.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** UUID version 7 (RFC 9562): unguessable, and in order of time so that indexes grow at one end. */
@Component
class TimeOrderedIds implements IdSource {

    private final NoArgGenerator generator = Generators.timeBasedEpochRandomGenerator();

    @Override
    public UUID next() {
        return generator.generate();
    }
}
