package be.vlavirgem.journeys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The states of asking somebody without account, and of the page behind their link. */
record GuestStates(Portal portal) {

    private static final String MUNICIPALITY = "Zonnebeke";
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final Map<String, String> LINKS = new ConcurrentHashMap<>();

    List<PageState> all() {
        return List.of(PageState.of("guest-ask", this::asker, GuestStates::toTheForm),
                PageState.of("guest-ask-refused", this::asker, visitor -> {
                    toTheForm(visitor);
                    visitor.page().locator("#wat-2").check();
                    visitor.presses("Vraag versturen");
                    visitor.page().locator(".error-summary").waitFor();
                }), PageState.of("guest-request", this::asker, GuestStates::asks),
                PageState.of("guest-asked-beside-the-chapter", this::asker, visitor -> {
                    asks(visitor);
                    visitor.follows("Naar het hoofdstuk").isAt(Measuring.CAPACITY);
                }), PageState.of("tasks-with-guests", this::asker, visitor -> {
                    asks(visitor);
                    visitor.opens("/taken").page().locator("#gasten").waitFor();
                }), PageState.of("guest", this::asker, visitor -> visitor.opens(link(visitor))),
                PageState.of("guest-begun", this::asker, visitor -> {
                    visitor.opens(link(visitor));
                    begins(visitor);
                }), PageState.of("guest-incomplete", this::asker, visitor -> {
                    visitor.opens(link(visitor));
                    begins(visitor);
                    visitor.presses("Klaar, verzenden");
                    visitor.page().locator(".notice.warn").first().waitFor();
                }), PageState.of("guest-sent", this::asker, visitor -> {
                    visitor.opens(mailed(visitor));
                    begins(visitor);
                    visitor.presses("Klaar, verzenden").presses("Toch verzenden").isAt("Verzonden, bedankt");
                }));
    }

    private String asker() {
        return portal.editorOf(MUNICIPALITY);
    }

    private static void toTheForm(Visitor visitor) {
        MeasuringStates.begun(visitor).goesBack().opens(Measuring.CAPACITY);
        visitor.page().locator("main a[href$='/zonder-account']").click();
        visitor.isAt("Iemand zonder account vragen");
    }

    /** Another address each time, for the same is not asked of one twice. */
    private static String asks(Visitor visitor) {
        var address = "marie.%d@zonnebeke.test".formatted(ASKED.incrementAndGet());
        toTheForm(visitor);
        visitor.page().getByLabel("Naam").fill("Marie Claes");
        visitor.page().getByLabel("E-mailadres").fill(address);
        visitor.page().locator("#bericht").fill("Tel ook de toestellen van het OCMW mee.");
        visitor.presses("Vraag versturen").isAt("Gevraagd aan Marie Claes");
        return address;
    }

    private static String mailed(Visitor visitor) {
        return SentMail.to(asks(visitor), "/antwoorden/[\\w-]+", visitor.page());
    }

    /** The same for all who do not send, for mail takes its time. */
    private static String link(Visitor visitor) {
        return LINKS.computeIfAbsent(MUNICIPALITY, _ -> mailed(visitor));
    }

    private static void begins(Visitor visitor) {
        if (visitor.button("Beginnen").isVisible()) {
            visitor.presses("Beginnen");
        }
        visitor.page().locator(".question").first().waitFor();
    }
}
