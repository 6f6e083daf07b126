package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceProfiles.Spent;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.chart.ChartFrame;
import be.vlavirgem.web.chart.FlandersMap;
import be.vlavirgem.web.chart.MapClasses;
import be.vlavirgem.web.chart.MapGround;
import be.vlavirgem.web.chart.MapValue;
import be.vlavirgem.web.chart.Scale;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a block of everybody on the map, in five classes of as many authorities each. */
record MapDrawing(Chosen chosen, FinanceNames names, List<Spent> spent) {

    private static final int CLASSES = 5;

    FlandersMap map(MapGround ground, Access access, boolean tableFirst) {
        var figures = spent.stream().map(Spent::perInhabitant).toList();
        return new FlandersMap(new ChartFrame(MapPages.CHART, title(), null, spent.size(), tableFirst),
                Scale.around(figures, 0, null, names.words().locale()), MapClasses.quantiles(figures, CLASSES), ground,
                spent.stream()
                        .collect(Collectors.toMap(Spent::organisation, one -> new MapValue.Known(one.perInhabitant()))),
                access.organisation());
    }

    private String title() {
        return names.text("map.of", names.post(chosen.block(), chosen.sectionOf(chosen.block())),
                names.volume(chosen.kind(), chosen.year()));
    }
}
