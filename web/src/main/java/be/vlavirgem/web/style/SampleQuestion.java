package be.vlavirgem.web.style;

import be.vlavirgem.web.form.Choice;
import java.util.List;
import java.util.Locale;

/** A question of each kind; like all content it is in Dutch. */
enum SampleQuestion {
    RADIOS(1, "Oefent het bestuur het herstel na een uitval van systemen?",
            "Bedoeld is: een back-up echt terugzetten en nagaan of de dienst weer werkt. Een geslaagde back-up alleen telt niet.",
            "Kies één kritieke toepassing en zet ze op een lege server terug. De systeembeheerder doet het in een halve dag.",
            new Choice("nee", "Nee", null, false),
            new Choice("deels", "Deels", "voor enkele systemen, of langer dan een jaar geleden", false),
            new Choice("ja", "Volledig", "elk kritiek systeem, minstens jaarlijks, met verslag", false)),
    CHECKBOXES(2, "Welke toestellen werkt het bestuur automatisch bij?",
            "Kijk in het beheerprogramma: een toestel telt mee als het zonder tussenkomst de nieuwste versie krijgt.",
            "Begin met de toestellen die van buiten bereikbaar zijn.", new Choice("pc", "Pc’s en laptops", null, false),
            new Choice("server", "Servers", "ook die in de cloud", false),
            new Choice("telefoon", "Smartphones en tablets", null, false)),
    FIGURE(3, "Hoeveel toestellen beheert het bestuur?",
            "Tel de pc’s, laptops en tablets die het bestuur koopt of huurt, ook die van het OCMW.",
            "Laat het beheerprogramma een lijst maken en vergelijk ze met de boekhouding."),
    SUM(4, "Hoeveel toestellen heeft het bestuur per medewerker?",
            "Het aantal toestellen gedeeld door het aantal voltijdse medewerkers.",
            "Meer dan twee per medewerker vraagt om een uitleg.");

    final int number;
    final String legend;
    final String help;
    final String advice;
    final List<Choice> options;

    SampleQuestion(int number, String legend, String help, String advice, Choice... options) {
        this.number = number;
        this.legend = legend;
        this.help = help;
        this.advice = advice;
        this.options = List.of(options);
    }

    /** The fragment that shows it. */
    String fragment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
