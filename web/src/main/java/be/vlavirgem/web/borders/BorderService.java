package be.vlavirgem.web.borders;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.MapTiles;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.borders.BorderSets.BorderSet;
import be.vlavirgem.web.borders.BorderSets.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the back office does with borders: upload as a draft, look, show or throw away, and remove what is shown. */
@Service
@Transactional
class BorderService {

    private static final int LONGEST_NAME = 200;

    private final BorderSets sets;
    private final MapTiles tiles;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    BorderService(BorderSets sets, MapTiles tiles, AuditTrail audit, IdSource ids, Clock clock) {
        this.sets = sets;
        this.tiles = tiles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a file as a draft, in the place of an earlier one; tells what is wrong, or nothing. */
    List<BorderProblem> upload(Access access, String fileName, byte[] file) {
        var known = today().stream().map(MapTiles.Tile::nis).collect(Collectors.toSet());
        return switch (BorderFile.read(file, known)) {
            case BorderReading.Faulty faulty -> faulty.problems();
            case BorderReading.Sound sound -> {
                sets.delete(State.DRAFT);
                var id = ids.next();
                sets.add(id, BorderDrawing.of(sound.borders()), shortened(fileName), clock.instant());
                audit(access, "borders.uploaded", id, sound.borders().size());
                yield List.of();
            }
        };
    }

    /** Puts the draft on the maps, in the place of what they showed. */
    void show(Access access) {
        sets.find(State.DRAFT, false).ifPresent(draft -> {
            sets.delete(State.SHOWN);
            sets.show(draft.id());
            audit(access, "borders.shown", draft.id(), 0);
        });
    }

    /** Throws the draft away. */
    void discard(Access access) {
        delete(access, State.DRAFT, "borders.discarded");
    }

    /** Takes the borders off the maps. */
    void remove(Access access) {
        delete(access, State.SHOWN, "borders.removed");
    }

    private void delete(Access access, State state, String action) {
        sets.find(state, false).ifPresent(set -> {
            sets.delete(state);
            audit(access, action, set.id(), 0);
        });
    }

    private void audit(Access access, String action, UUID set, int count) {
        audit.record(access.organisation(), access.person(), action, set, count == 0 ? "" : String.valueOf(count));
    }

    @Transactional(readOnly = true)
    Optional<BorderSet> find(State state, boolean withPaths) {
        return sets.find(state, withPaths);
    }

    /** The municipalities of today with their tiles. */
    @Transactional(readOnly = true)
    List<MapTiles.Tile> today() {
        return tiles(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    List<MapTiles.Tile> tiles(LocalDate day) {
        return tiles.on(day);
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
    }
}
