package be.vlavirgem.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A questionnaire for tests with each kind of question, a check, conditions, and questions for some types only. */
final class EveryKind {

    static final Question LEVELS = new Question("SEC01", new Wording("Hoe staat het met de back-up van jullie?",
            Map.of(Measurement.Type.C, "Hoe staat het met de back-up van het OCMW?"), Wording.EVERYONE),
            "Kijk in het verslag van gisteren.", 3, Optional.of("Jullie bewaren niets."), Optional.empty(),
            new Kind.OneOf(List.of(new Option("geen", "Er is geen back-up.", 0),
                    new Option("dag", "Elke dag een back-up.", 50), new Option("proef", "Ook beproefd.", 100)),
                    Optional.of("proef")),
            new Guidance(List.of(Knower.ICT), Optional.of(Source.SECURITY_PLAN), advice(2)));
    static final Question THINGS = new Question("SEC02", Wording.of("Wat hebben jullie op papier?"),
            "Vink aan wat er is.", 1, Optional.empty(), Optional.empty(),
            new Kind.AnyOf(List.of(new Option("gebruik", "Gebruik van toestellen.", 40),
                    new Option("cloud", "Gebruik van de cloud.", 50), new Option("ai", "Gebruik van AI.", 40)),
                    Set.of("gebruik", "cloud")),
            new Guidance(List.of(), Optional.empty(), advice(1)));
    static final Question UNSCORED = asked("SEC03", 0, Wording.EVERYONE, Optional.empty(),
            new Kind.OneOf(List.of(new Option("nee", "Nee.", 0), new Option("ja", "Ja.", 0)), Optional.empty()));
    static final Question AFTER_A_CHOICE = asked("SEC04", 1, Wording.EVERYONE,
            Optional.of(new Condition.ChosenBefore("SEC01", Set.of("dag", "proef"))), worstOrBest());
    static final Question OF_MUNICIPALITIES = asked("SEC05", 1, Set.of(Measurement.Type.A, Measurement.Type.B),
            Optional.empty(), worstOrBest());
    static final Question OF_LARGE_ONES = asked("SEC06", 1, Wording.EVERYONE,
            Optional.of(new Condition.Inhabitants(100_000)), worstOrBest());
    static final Question STAFF = figure("CAP01", "personen", Per.THOUSAND_INHABITANTS, "medewerkers",
            Knower.PERSONNEL);
    static final Question FIXED = figure("CAP02", "pc's", Per.EMPLOYEE, "werkstations", Knower.ICT);
    static final Question LAPTOPS = figure("CAP03", "laptops", Per.EMPLOYEE, "laptops", Knower.ICT);
    static final Question DEVICES = asked("CAP04", 0, Wording.EVERYONE, Optional.empty(),
            new Kind.Sum(new Measure("toestellen", 0, Per.EMPLOYEE, "toestellen"), List.of("CAP02", "CAP03")));
    static final Question SPEED = figure("CAP05", "Mbit/s", Per.WORKPLACE, "bandbreedte", Knower.SUPPLIER);
    static final Question AFTER_A_FIGURE = asked("CAP06", 0, Wording.EVERYONE,
            Optional.of(new Condition.FiguresAbove(List.of("CAP03"), 10)),
            new Kind.Figure(new Measure("dagen", 1, Per.NOTHING, "herstel"), 400, "het voorbije jaar", "Elke dag."));
    static final Question SPENT = figure("TEC01", "euro", Per.INHABITANT, "uitgegeven", Knower.FINANCE);
    static final Question BOUGHT = figure("TEC02", "euro", Per.INHABITANT, "gekocht", Knower.FINANCE);
    static final Check CHECK = new Check(List.of("TEC01"), List.of("TEC02"), "Uitgegeven en gekocht verschillen.");

    static final Chapter SECURITY = chapter("SEC", 60, LEVELS, THINGS, UNSCORED, AFTER_A_CHOICE, OF_MUNICIPALITIES,
            OF_LARGE_ONES);
    static final Chapter CAPACITY = chapter("CAP", 10, STAFF, FIXED, LAPTOPS, DEVICES, SPEED, AFTER_A_FIGURE);
    static final Chapter BUDGET = new Chapter("TEC", "Budget", "Waarover het gaat.", 30,
            List.of(SPENT, BOUGHT, asked("TEC03", 1, Wording.EVERYONE, Optional.empty(), worstOrBest())),
            List.of(CHECK));
    static final Questionnaire QUESTIONNAIRE = SampleQuestionnaires.of(SECURITY, CAPACITY, BUDGET);

    private EveryKind() {}

    private static Chapter chapter(String code, int weight, Question... questions) {
        return new Chapter(code, "Hoofdstuk " + code, "Waarover het gaat.", weight, List.of(questions), List.of());
    }

    private static Question asked(String code, int weight, Set<Measurement.Type> types,
            Optional<Condition> condition, Kind kind) {
        return new Question(code, new Wording("Hoe staat het met " + code + "?", Map.of(), types), "Kijk het na.",
                weight, Optional.empty(), condition, kind, Guidance.NONE);
    }

    private static Question figure(String code, String unit, Per per, String indicator, Knower knower) {
        return new Question(code, Wording.of("Hoeveel %s?".formatted(unit)), "Tel ze allemaal.", 0, Optional.empty(),
                Optional.empty(),
                new Kind.Figure(new Measure(unit, 0, per, indicator), 100_000_000, "31 december", "Alle " + unit + "."),
                new Guidance(List.of(knower), Optional.of(Source.PORTFOLIO), Optional.empty()));
    }

    private static Kind worstOrBest() {
        return new Kind.OneOf(List.of(new Option("nee", "Nee.", 0), new Option("ja", "Ja.", 100)), Optional.of("ja"));
    }

    private static Optional<Advice> advice(int effort) {
        return Optional.of(new Advice("Neem een eerste stap.", "wie ICT leidt", effort));
    }
}
