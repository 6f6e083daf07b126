package be.vlavirgem.benchmark.series;

import be.vlavirgem.benchmark.series.SeriesTable.Point;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.web.form.Numbers.Reading;
import be.vlavirgem.web.permission.NotFoundException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and removes the series of the authority worked for. */
@Service
@Transactional
class SeriesDesk {

    private final SeriesTable table;
    private final AuditTrail audit;
    private final IdSource ids;

    SeriesDesk(SeriesTable table, AuditTrail audit, IdSource ids) {
        this.table = table;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<OwnSeries> all() {
        return table.all();
    }

    /** One that may be read. */
    @Transactional(readOnly = true)
    public OwnSeries series(OwnSeries.Id id) {
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /** One of the own authority, which alone is changed. */
    @Transactional(readOnly = true)
    public OwnSeries own(Access access, OwnSeries.Id id) {
        return table.find(id).filter(one -> one.isOf(access.organisation())).orElseThrow(NotFoundException::new);
    }

    /** What came of changing one; kept is nothing but what was changed. */
    enum Changed {
        DONE,
        /** The name is another's already. */
        TAKEN,
        /** Somebody else changed it after the form was made. */
        MEANWHILE
    }

    /** Empty when the name is another's already, and nothing is kept. */
    public Optional<OwnSeries.Id> make(Access access, SeriesForm sound) {
        var id = new OwnSeries.Id(ids.next());
        if (table.isTaken(access.organisation(), sound.name(), id)) {
            return Optional.empty();
        }
        table.add(access.organisation(), id, sound.about());
        keep(access, id, sound, "benchmark.series-made");
        return Optional.of(id);
    }

    public Changed change(Access access, OwnSeries.Id id, SeriesForm sound) {
        var now = own(access, id);
        if (!sound.saw(now)) {
            return Changed.MEANWHILE;
        }
        if (table.isTaken(access.organisation(), sound.name(), id)) {
            return Changed.TAKEN;
        }
        if (!table.change(access.organisation(), id, sound.about(), now.version())) {
            return Changed.MEANWHILE;
        }
        keep(access, id, sound, "benchmark.series-changed");
        return Changed.DONE;
    }

    private void keep(Access access, OwnSeries.Id id, SeriesForm sound, String action) {
        var organisation = access.organisation();
        var known = new LinkedHashMap<Point, BigDecimal>();
        sound.read().forEach((year, reading) -> {
            if (reading instanceof Reading.Figure(BigDecimal value)) {
                known.put(new Point(id, year), value);
            }
        });
        table.keep(organisation, known);
        table.forget(organisation, sound.values()
                .keySet()
                .stream()
                .map(year -> new Point(id, year))
                .filter(point -> !known.containsKey(point))
                .toList());
        audit.record(organisation, access.person(), action, id.value(), String.valueOf(known.size()));
    }

    public void remove(Access access, OwnSeries.Id id) {
        var series = own(access, id);
        table.remove(access.organisation(), id);
        audit.record(access.organisation(), access.person(), "benchmark.series-removed", id.value(),
                String.valueOf(series.values().size()));
    }
}
