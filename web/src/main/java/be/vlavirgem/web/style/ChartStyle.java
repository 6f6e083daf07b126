package be.vlavirgem.web.style;

import be.vlavirgem.web.borders.MapGrounds;
import be.vlavirgem.web.chart.ChartSpecimens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The charts and maps of the style page, in every state. */
@Component
class ChartStyle implements StyleSpecimens {

    private final MapGrounds grounds;

    ChartStyle(MapGrounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public void addTo(Model model, HttpServletRequest request, Locale language) {
        model.addAttribute("bars", ChartSpecimens.bars(language));
        model.addAttribute("radars", ChartSpecimens.radars(language));
        model.addAttribute("rounds", ChartSpecimens.lines(language));
        model.addAttribute("pies", ChartSpecimens.pies(language));
        model.addAttribute("strips", ChartSpecimens.strips(language));
        model.addAttribute("boxes", ChartSpecimens.boxes(language));
        model.addAttribute("heats", ChartSpecimens.heats(language));
        model.addAttribute("maps", ChartSpecimens.maps(language, grounds.on(request, "kaart")));
    }
}
