package be.vlavirgem.web.chart;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the drawings as attributes: the light side of portal.css, for a file that has no style sheet. */
final class ChartLooks {

    private static final String TABLE = """
            paper fill=#ffffff
            title font-size=19 font-weight=700
            soft fill=#4a5468
            strong font-weight=700
            grid-line fill=none stroke=#d9d6cc stroke-width=1
            axis-line stroke=#7b7f8a stroke-width=1.5
            whisker stroke=#7b7f8a stroke-width=1.5
            track fill=#e7e4da
            mark-own fill=#0a5a5c stroke=#ffffff stroke-width=1.5
            mark-band fill=#9fc3ae stroke=#4f9a95 stroke-width=1
            mark-median stroke=#16233a stroke-width=2.5
            mark-model fill=#ffffff stroke=#b4430c stroke-width=2.5 stroke-linejoin=round
            mark-peer fill=#4f9a95 stroke=#ffffff stroke-width=1
            halo stroke=#ffffff stroke-width=6
            own-line stroke=#0a5a5c stroke-width=2
            line-own fill=none stroke=#0a5a5c stroke-width=3 stroke-linejoin=round stroke-linecap=round
            line-median fill=none stroke=#16233a stroke-width=2 stroke-dasharray=7,5 stroke-linecap=round
            line-model fill=none stroke=#b4430c stroke-width=2.5 stroke-dasharray=.1,5.5 stroke-linecap=round
            area-own fill=#0a5a5c fill-opacity=.1 stroke=none
            leader fill=none stroke=#7b7f8a stroke-width=1
            slice stroke=#ffffff stroke-width=2 stroke-linejoin=round
            slice-1 fill=#0a5a5c
            slice-2 fill=#c47a1c
            slice-3 fill=#5b8fc7
            slice-4 fill=#7a4fa3
            slice-5 fill=#4f9a95
            slice-6 fill=#b4430c
            slice-7 fill=#3d5a80
            slice-8 fill=#7b7f8a
            slice-9 fill=#14703f
            slice-10 fill=#4a5468
            area stroke=#7b7f8a stroke-linejoin=round
            own stroke=#b4430c
            class-1 fill=#efe1c3
            class-2 fill=#d3d9b8
            class-3 fill=#9fc3ae
            class-4 fill=#4f9a95
            class-5 fill=#0a5a5c
            no-data fill=none
            not-shown fill=none
            not-applicable fill=#ffffff stroke-dasharray=2,2
            pattern-ground fill=#ffffff
            pattern-dot fill=#7b7f8a
            pattern-stripe fill=#7b7f8a
            heat-cell stroke=#7b7f8a stroke-width=1
            heat-1 fill=#efe1c3
            heat-2 fill=#d3d9b8
            heat-3 fill=#9fc3ae
            heat-4 fill=#4f9a95
            heat-5 fill=#0a5a5c
            heat-none fill=#ffffff stroke-dasharray=3,3
            on-heat-5 fill=#ffffff
            figure-at-mark fill=#4a5468 font-size=12
            figure-on-axis fill=#4a5468 font-size=12
            figure-of-axis font-weight=700
            name-on-axis font-size=13
            radar fill=none
            radar-wide fill=none
            pie fill=none
            pie-wide fill=none
            on-heat-1 fill=#16233a
            on-heat-2 fill=#16233a
            on-heat-3 fill=#16233a
            on-heat-4 fill=#0a1526
            on-heat-none fill=#4a5468
            """;

    private static final Map<String, Map<String, String>> LOOKS = TABLE.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0], ChartLooks::attributes));

    private ChartLooks() {}

    private static Map<String, String> attributes(String[] words) {
        var attributes = new LinkedHashMap<String, String>();
        Arrays.stream(words).skip(1).map(word -> word.split("=")).forEach(pair -> attributes.put(pair[0], pair[1]));
        return attributes;
    }

    /** The attributes of these classes together, a later one before an earlier one; refuses a class without a look. */
    static Map<String, String> of(List<String> classes) {
        var together = new LinkedHashMap<String, String>();
        classes.forEach(name -> together.putAll(Optional.ofNullable(LOOKS.get(name))
                .orElseThrow(() -> new IllegalStateException("A drawing's class without a look: " + name))));
        return together;
    }

    static Set<String> colours() {
        return LOOKS.values()
                .stream()
                .flatMap(look -> look.values().stream())
                .filter(value -> value.startsWith("#"))
                .collect(Collectors.toSet());
    }
}
