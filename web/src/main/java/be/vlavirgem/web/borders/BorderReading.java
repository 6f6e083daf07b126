package be.vlavirgem.web.borders;

import be.vlavirgem.domain.organisation.NisCode;
import java.util.List;
import java.util.SortedMap;
import org.locationtech.jts.geom.Geometry;

/** What came of reading a file of borders. */
sealed interface BorderReading {

    /** Borders in degrees of WGS 84, per municipality. */
    record Sound(SortedMap<NisCode, Geometry> borders) implements BorderReading {}

    /** Refused whole, with what is wrong; at most so many that one reads them. */
    record Faulty(List<BorderProblem> problems) implements BorderReading {

        static final int MOST = 50;

        static Faulty of(BorderProblem problem) {
            return new Faulty(List.of(problem));
        }
    }
}
