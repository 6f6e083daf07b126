package be.vlavirgem.journeys;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a page as it is now, light on a screen and dark on a phone: accessible, and nothing hangs over the side. */
record PageCheck(Visitor visitor, String name) {

    /**
     * How a page may be looked at. The first look asks everything, the others what a look can change; two meet each
     * colour scheme and each width, and {@code -Dvlavirgem.looks=all} takes the pictures of all four.
     */
    private enum Look {
        LIGHT_1280, DARK_320, DARK_1280, LIGHT_320;

        static List<Look> taken() {
            var all = List.of(values());
            return System.getProperty("vlavirgem.looks", "two").equals("all") ? all : all.subList(0, 2);
        }

        int width() {
            return Integer.parseInt(name().substring(name().indexOf('_') + 1));
        }

        ColorScheme scheme() {
            return ColorScheme.valueOf(name().substring(0, name().indexOf('_')));
        }
    }

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    /** What stands out past the window, unless it scrolls by itself. */
    private static final String HANGING_OVER = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              Array.from(document.querySelectorAll('body *'))
                .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
                .map((part) => part.outerHTML.slice(0, 120))
                .concat('the page is ' + document.documentElement.scrollWidth + ' wide')
            """;

    /** Two frames: the first one may still have colours of the look before. */
    private static final String DRAWN_FROM_THE_TOP = """
            () => { scrollTo(0, 0); return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))); }
            """;

    /** The rules that depend on colours and on size, by the axe that the first look brought along. */
    private static final String OF_THE_LOOK = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['color-contrast', 'target-size'], rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'],
                preload: false
              });
              return found.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ' ' + node.target + ' ' + node.failureSummary));
            }
            """;

    /** Everything that is wrong, in every look that is taken; a picture of each is kept. */
    List<String> faults() {
        return Look.taken().stream().flatMap(this::faults).toList();
    }

    private Stream<String> faults(Look look) {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        page().setViewportSize(look.width(), look.width() < 640 ? 700 : 900);
        page().evaluate(DRAWN_FROM_THE_TOP);
        visitor.photograph(PageStates.folder("screenshots")
                .resolve("%s-%s-%d.png".formatted(name, look.scheme().name().toLowerCase(Locale.ROOT), look.width())));
        return Stream.concat(hangingOver(), look == Look.LIGHT_1280 ? violations() : violationsOfTheLook())
                .map(fault -> "%s %s: %s".formatted(name, look, fault));
    }

    private Page page() {
        return visitor.page();
    }

    private Stream<String> hangingOver() {
        return ((List<?>) page().evaluate(HANGING_OVER)).stream().map(part -> "hangs over the side: " + part);
    }

    private Stream<String> violationsOfTheLook() {
        return ((List<?>) page().evaluate(OF_THE_LOOK)).stream().map(String::valueOf);
    }

    private Stream<String> violations() {
        var results = new AxeBuilder(page()).options(rules()).setLegacyMode(true).analyze();
        return results.getViolations().stream().map(PageCheck::words);
    }

    /** The size of targets is a rule that axe leaves out unless it is asked for. */
    private static AxeRunOptions rules() {
        var only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(TAGS);
        var size = new AxeRuleOptions();
        size.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of("target-size", size));
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String words(Rule rule) {
        var places = rule.getNodes()
                .stream()
                .map(node -> "%s %s".formatted(node.getTarget(), node.getFailureSummary().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n    "));
        return "%s (%s)\n    %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
