package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.borders.MapGrounds;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One indicator on the map of Flanders. */
@Controller
class FigureMapController {

    private static final String PROVINCE = "provincie";
    private static final String REGION = "regio";
    private static final String BORDERS = "grenzen";

    private final FigureMaps maps;
    private final MapGrounds grounds;

    FigureMapController(FigureMaps maps, MapGrounds grounds) {
        this.maps = maps;
        this.grounds = grounds;
    }

    static String path(String indicator) {
        return FigureController.path(indicator) + "/kaart";
    }

    /** As it stands in the address. */
    static String name(PeerSystem level) {
        return level == PeerSystem.PROVINCE ? PROVINCE : REGION;
    }

    @GetMapping(FigureController.PATH + "/{indicator}/kaart")
    @Requires(Permission.READ_BENCHMARK)
    String map(Access access, @PathVariable String indicator, @ModelAttribute Asked asked,
            @RequestParam(required = false) @Nullable String vlak,
            @RequestParam(required = false) @Nullable String kaart,
            HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("page",
                maps.of(access, indicator, Wish.of(asked, access.preferences().tableFirst(), locale),
                        PROVINCE.equals(vlak) ? PeerSystem.PROVINCE : PeerSystem.REGION,
                        BORDERS.equals(kaart) ? "&kaart=" + BORDERS : "",
                        day -> grounds.on(request, FigureMaps.MAP, day)));
        return "benchmark/figure-map";
    }
}
