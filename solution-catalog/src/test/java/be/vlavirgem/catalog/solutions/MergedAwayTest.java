package be.vlavirgem.catalog.solutions;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.merging.MergeForm;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Whoever is on a page of an own solution that became part of another comes to that other, and loses nothing that was typed. */
@SpringJUnitConfig(CatalogSlice.class)
class MergedAwayTest {

    /** The page on how a solution is looked at, which needs the lists of the web module. */
    @Controller
    static class LookedAt {
        @GetMapping("/leverancier/bekeken/{own}")
        @Requires(Permission.DESCRIBE_SOLUTIONS)
        String gone(@PathVariable String own) {
            throw new NotFoundException();
        }
    }

    @Autowired
    private Offices offices;
    @Autowired
    private Offering offering;
    @Autowired
    private SolutionMergeDesk desk;
    @Autowired
    private StepPages steps;
    @Autowired
    private ApplicationContext context;

    /** A solution that became part of the one that is called as it, and stays. */
    private Solution.Id merged(Access supplier, String name) {
        var ends = offering.publish(supplier, name);
        var victor = offices.reviewer();
        var slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        assertThat(offices.as(victor, () -> desk.merge(victor, slug, new MergeForm(slug + "-blijft", name + " Blijft",
                Map.of()), DUTCH))).isEmpty();
        return ends;
    }

    private MvcResult ask(Access visitor, RequestBuilder request) {
        var ids = new DefaultFormattingConversionService();
        ids.addConverter(String.class, Solution.Id.class, id -> new Solution.Id(UUID.fromString(id)));
        var factory = context.getAutowireCapableBeanFactory();
        var portal = MockMvcBuilders
                .standaloneSetup(Stream
                        .<Class<?>>of(SolutionController.class, StepController.class, LogoController.class,
                                LogoPictureController.class, CopyController.class, RemovalController.class,
                                PublicCodeController.class, ClaimController.class, ConfirmController.class,
                                LookedAt.class)
                        .map(type -> (Object) factory.createBean(type))
                        .toArray())
                .setControllerAdvice(context.getBeansWithAnnotation(ControllerAdvice.class).values().toArray())
                .setConversionService(ids)
                .setCustomArgumentResolvers(given(Access.class, visitor),
                        given(CarriedForm.class, new CarriedForm("", Map.of())))
                .build();
        return offices.as(visitor, () -> {
            try {
                return portal.perform(request).andReturn();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static Map<String, Object> model(MvcResult answer) {
        return Objects.requireNonNull(answer.getModelAndView()).getModel();
    }

    private static <T> HandlerMethodArgumentResolver given(Class<T> type, T value) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == type;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
                    NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
                return value;
            }
        };
    }

    private static String own(Solution.Id solution, String part) {
        return SolutionAddress.of(solution) + part;
    }

    @Test
    void eachPageLeadsToThatOfTheOneItBecamePartOf() {
        var supplier = offices.supplier("Havikskruid");
        var stays = offering.publish(supplier, "Havikskruid Veld Blijft");
        var ends = merged(supplier, "Havikskruid Veld");
        var parts = Stream.concat(Stream.of(Step.values()).map(step -> "/" + step.path()),
                Stream.of("", "/logo", "/logo/0a.png", "/publiccode", "/kopie", "/intrekken", "/verwijderen",
                        "/bewijzen", "/bevestigen"))
                .toList();

        assertThat(parts).allSatisfy(part -> assertThat(
                ask(supplier, get(own(ends, part)).locale(DUTCH)).getResponse().getRedirectedUrl())
                .isEqualTo(own(stays, part)));
        assertThat(ask(supplier, get("/leverancier/bekeken/" + ends)).getResponse().getRedirectedUrl())
                .isEqualTo("/leverancier/bekeken/" + stays);
    }

    @Test
    void whatWasToBeDoneWithItIsNotDoneWithTheOther() {
        var supplier = offices.supplier("Streepzaad");
        var stays = offering.publish(supplier, "Streepzaad Berm Blijft");
        var ends = merged(supplier, "Streepzaad Berm");
        var file = "png".getBytes(StandardCharsets.UTF_8);

        assertThat(List.<RequestBuilder>of(post(own(ends, "/bevestigen")), post(own(ends, "/intrekken")),
                post(own(ends, "/verwijderen")),
                post("/leverancier/klopt-nog/" + ends), post(own(ends, "/logo/verwijderen")),
                multipart(own(ends, "/bewijzen")).file("bestand", file)))
                .allSatisfy(deed -> assertThat(ask(supplier, deed).getResponse().getRedirectedUrl())
                        .isEqualTo(own(stays, "?samengevoegd")));
        assertThat(SolutionPages.said(List.of("samengevoegd"))).isNotNull();
    }

    @Test
    void whatWasTypedInAStepIsStillThereBesideWhatTheOtherSays() {
        var supplier = offices.supplier("Biggenkruid");
        var stays = offering.publish(supplier, "Biggenkruid Dijk Blijft");
        var ends = merged(supplier, "Biggenkruid Dijk");
        var typed = post(own(ends, "/" + Step.VERSIONS.path())).locale(DUTCH)
                .param("versions.number", "9.9")
                .param("versions.state", "actief")
                .param("gezien", "0");

        var answer = ask(supplier, typed);

        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        var page = (StepPages.StepPage) model(answer).get("page");
        assertThat(page.action()).isEqualTo(own(stays, "/" + Step.VERSIONS.path()));
        assertThat(page.form().toString()).contains("9.9");
        assertThat(page.conflict()).isTrue();
        assertThat(offices.as(supplier, () -> steps.step(supplier, stays, Step.VERSIONS, Optional.empty(), List.of(),
                DUTCH)).form().toString()).doesNotContain("9.9");
        var kept = ask(supplier,
                post(own(ends, "/" + Step.VERSIONS.path())).locale(DUTCH).header("HX-Request", "true"));
        assertThat(((StepPages.Kept) model(kept).get("kept")).text()).contains("samengevoegd");
        assertThat(kept.getResponse().getHeader("HX-Trigger")).isNull();
    }

    @Test
    void whatWasChosenToBeCopiedIsStillChosen() {
        var supplier = offices.supplier("Leeuwentand");
        var stays = offering.publish(supplier, "Leeuwentand Wei Blijft");
        var ends = merged(supplier, "Leeuwentand Wei");

        var answer = ask(supplier, post(own(ends, "/kopie")).locale(DUTCH)
                .param("name", "Leeuwentand Tweeling")
                .param("stappen", Step.DELIVERY.path()));

        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        var page = (CopyDesk.Page) model(answer).get("page");
        assertThat(page.id()).isEqualTo(stays.toString());
        assertThat(page.typed()).isEqualTo("Leeuwentand Tweeling");
        assertThat(page.steps()).filteredOn(step -> step.checked()).hasSize(1);
    }

    @Test
    void toOthersItIsAsIfItWasNeverThere() {
        var supplier = offices.supplier("Klein streepzaad");
        offering.publish(supplier, "Kleinstreep Berm Blijft");
        var ends = merged(supplier, "Kleinstreep Berm");
        var stranger = offices.supplier("Vreemdeling van Kleinstreep");

        assertThat(
                List.<RequestBuilder>of(get(own(ends, "")), get(own(ends, "/versies")), post(own(ends, "/bevestigen")),
                        get(own(new Solution.Id(UUID.randomUUID()), "/logo"))))
                .allSatisfy(asked -> assertThat(ask(stranger, asked).getResponse().getStatus()).isEqualTo(404));
        assertThat(ask(stranger, post(own(ends, "/versies"))).getResponse().getStatus()).isEqualTo(404);
    }
}
