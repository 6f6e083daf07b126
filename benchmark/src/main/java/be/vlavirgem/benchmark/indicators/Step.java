package be.vlavirgem.benchmark.indicators;

/** Where in its group an authority stands, or why it stands nowhere; told in the words of the content. */
public enum Step {
    LOWEST_TENTH("laagste-tiende"),
    LOWEST_QUARTER("laagste-kwart"),
    BELOW_MIDDLE("onder-midden"),
    MIDDLE("midden"),
    ABOVE_MIDDLE("boven-midden"),
    HIGHEST_QUARTER("hoogste-kwart"),
    HIGHEST_TENTH("hoogste-tiende"),
    /** The authority has no figure. */
    NO_VALUE("geen-waarde"),
    /** It said that it does not know. */
    UNKNOWN("weten-we-niet"),
    NOT_APPLICABLE("niet-van-toepassing"),
    /** Too few of the group gave the figure. */
    FEW("groep-te-klein"),
    /** Beside another group this one would tell of a few. */
    TELLS("groep-verraadt"),
    /** Nobody can give the figure yet. */
    NO_DATA("te-weinig-gegevens"),
    ALL_EQUAL("allemaal-gelijk"),
    DOUBTFUL("twijfel"),
    /** The group is not counted before the round is over. */
    ROUND_RUNS("ronde-loopt");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether it says something of the group, and not why nothing is said. */
    public boolean isPlace() {
        return compareTo(HIGHEST_TENTH) <= 0;
    }
}
