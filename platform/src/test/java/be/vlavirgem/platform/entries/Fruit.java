package be.vlavirgem.platform.entries;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.StaticMessageSource;

/** Content for tests: baskets hold fruit, which can be carried from one to another. */
final class Fruit extends EntryKind {

    static final String FILE = """
            code: "fruit"
            manden:
              - code: "rood"
                naam: "Rode mand"
                vruchten:
                  - code: "appel"
                    naam: "Appel"
                    uitleg: "Groeit aan een boom."
                    smaak: "zoet"
                    soorten: ["Jonagold", "Boskoop"]
                  - code: "kers"
                    naam: "Kers"
                    uitleg: "Heeft een pit."
                    smaak: "zuur"
              - code: "groen"
                naam: "Groene mand"
                vruchten:
                  - code: "peer"
                    naam: "Peer"
                    uitleg: "Ook aan een boom."
                    smaak: "zoet"
            vertalingen:
              - tekst: "vrucht.appel.naam"
                taal: "en"
                van: "%s"
                luidt: "Apple"
            """.formatted(new be.vlavirgem.platform.content.ContentText("", "Appel").fingerprint());

    private static final EntryRule FRUIT = EntryRule
            .of("vruchten", List.of(FieldRule.line("naam", 2, 20).inOtherLanguages(), FieldRule.text("uitleg", 10, 40),
                    FieldRule.choice("smaak", "zoet", "zuur"), FieldRule.lines("soorten", 20)))
            .known("vrucht")
            .staying()
            .checking(new EntryRule.Check("soorten", entry -> !entry.text("naam").equals("Banaan"), "geen-banaan"));

    private Fruit(StaticMessageSource messages) {
        super("fruit", "fruit",
                EntryRule.of("manden", List.of(FieldRule.line("naam", 2, 20))).known("mand").holding(FRUIT),
                messages);
    }

    static Fruit kind() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        messages.addMessage("content.fruit.smaak.zoet", Locale.ENGLISH, "sweet");
        return new Fruit(messages);
    }
}
