package be.vlavirgem.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks pages for their charts. */
class ChartTakingTest {

    private static final Locale DUTCH = Locale.of("nl", "BE");

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Pages())
            .addInterceptors(new ChartTaking(new StaticListableBeanFactory(Map.of("files", ChartFilesTest.FILES))
                    .getBeanProvider(ChartFiles.class)))
            .setSingleView((model, request, response) -> {})
            .build();

    record Page(@Nullable BoxPlot box, @Nullable LineChart line) implements Charted {
        @Override
        public Stream<@Nullable Chart> drawn() {
            return Stream.of(box, line);
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/figuur")
        String figure(Model model) {
            model.addAttribute("page", new Page(ChartSpecimens.boxes(DUTCH).getFirst(), null));
            return "figuur";
        }

        @GetMapping("/niets")
        String nothing(Model model) {
            model.addAttribute("page", new Page(null, null));
            return "niets";
        }
    }

    @Test
    void aPageLeadsToItsChartsAndKeepsWhatItWasAsked() throws Exception {
        pages.perform(get("/figuur").param("groep", "size-3").param("q", "a&b=\"c"))
                .andExpect(status().isOk())
                .andExpect(model().attribute("chartFiles",
                        new ChartLinks("/figuur", "groep=size-3&q=a%26b%3D%22c",
                                Map.of("doos", List.of("svg", "png", "xlsx", "csv")))));
        assertThat(new ChartLinks("/figuur", "groep=size-3", Map.of("doos", List.of("svg", "png", "xlsx", "csv")))
                .href("doos", "svg"))
                .isEqualTo("/figuur?groep=size-3&grafiek=doos&vorm=svg");
    }

    @Test
    void aChartIsAFileOfThePageItself() throws Exception {
        pages.perform(get("/figuur").param("grafiek", "doos").param("vorm", "svg"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/svg+xml;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("<svg")));
        pages.perform(get("/figuur").param("grafiek", "doos").param("vorm", "png"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"));
        pages.perform(get("/figuur").param("grafiek", "doos").param("vorm", "csv").locale(DUTCH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Een kwart zit onder (P25)")))
                .andExpect(content().string(containsString(";43,1;35,0;44,0;52,0;38;21,5;66,0;81,4")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/figuur?grafiek=andere&vorm=svg", "/figuur?grafiek=doos&vorm=pdf",
            "/figuur?grafiek=doos" })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        pages.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void aPageWithoutChartsOffersNone() throws Exception {
        pages.perform(get("/niets").param("grafiek", "doos"))
                .andExpect(status().isOk())
                .andExpect(model().attribute("chartFiles", Matchers.nullValue()));
    }
}
